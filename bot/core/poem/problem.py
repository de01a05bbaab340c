"""What is wrong with a POEM, a document or a file, told to the person who can mend it."""

from dataclasses import dataclass
from typing import Literal

# One name for each kind of problem; programs read it in `check --json` and `import --json`, so it does not change.
ProblemCode = Literal[
    # a raw document
    "document_too_long",
    "unreadable_document",
    "empty_document",
    "not_a_poem",
    "missing_headline",
    "missing_clinical_question",
    "missing_bottom_line",
    "headline_uncertain",
    "missing_level_of_evidence",
    "missing_study_details",
    "missing_specialty",
    "missing_synopsis",
    "missing_citation",
    "citation_unreadable",
    "citation_unclear",
    "citation_incomplete",
    "clashing_references",
    "contradictory_field",
    "dropout_unclear",
    "not_placed",
    "patient_details",
    # how it is typed
    "doubled_word",
    "misused_word",
    "broken_spacing",
    "emptied_reference",
    "unreadable_characters",
    # a value
    "missing_field",
    "empty_field",
    "unknown_field",
    "unknown_value",
    "wrong_type",
    "wrong_form",
    "out_of_range",
    "not_an_interval",
    "not_a_date",
    "broken_rule",
    "text_too_long",
    # a file
    "misplaced_file",
    "misnamed_file",
    "file_too_long",
    "unreadable_file",
    "empty_file",
    "missing_vocabulary",
    "missing_lexicon",
    "not_yaml",
    "not_plain_text",
    "taken_for_comment",
    "bad_key",
    "duplicate_key",
    "nested_too_deeply",
    "second_document",
    "no_fields",
    # one among others
    "name_claimed_twice",
    "unknown_concept",
    "unknown_poem",
    "linked_to_itself",
    "one_way_link",
    "clashing_links",
    "supersession_ring",
    "near_duplicate",
    "not_found_first",
    "unreadable_window",
    "unmet_ways",
    # how it reads
    "too_long_to_read",
    "too_short_to_read",
    "too_few_phrasings",
    "outruns_its_figures",
    "missing_identifiers",
    "missing_reading_state",
    "gives_orders",
    "nnt_mismatch",
    "masking_against_placebo",
    "missing_outcome",
    "missing_harms",
    "uncited_figure",
    "copy_site",
    # whether it contradicts itself
    "header_text_mismatch",
    "percentage_mismatch",
    "p_mismatch",
    "interval_mismatch",
    "direction_mismatch",
]


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault or warning: its kind, the path to the field ("": the whole), what is wrong, what to do about it.

    A fault keeps a POEM out; a warning asks an editor to look.
    """

    code: ProblemCode
    field: str
    message: str
    remedy: str
    severity: Literal["fault", "warning"] = "fault"

    @staticmethod
    def warning(code: ProblemCode, field: str, message: str, remedy: str) -> "Problem":
        """Return a problem that asks an editor to look."""
        return Problem(code, field, message, remedy, "warning")

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".rstrip()

    def at(self, file: str, line: int | None = None) -> "Located":
        """Return the same problem with its file, relative to the knowledge folder, and its line, from 1."""
        return Located(self.code, self.field, self.message, self.remedy, self.severity, file=file, line=line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Located(Problem):
    """A problem in a file of the knowledge folder."""

    file: str
    line: int | None

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        field = f" {self.field}:" if self.field else ""
        return f"{place}:{field} {Problem.__str__(self)}"
