"""How people go on asking about a study that was shown: `knowledge/sayings.yaml`, curated and reloadable."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.core.poem import Text

# Both stand in a button: its id has 100 characters, of which a POEM's may take 80, and its label is read on a phone.
Key = Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,14}$")]
Label = Annotated[Text, StringConstraints(max_length=24)]


class Sayings(BaseModel):
    """What is asked of any study, as people put it; and words that mean the same when an outcome is asked for.

    `next` is what is offered under a card to be asked next: pressed, its words are asked as they stand.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    next: Annotated[
        dict[Key, Label], Field(description="what is asked for, or of whom: the words on its button, the best first")
    ] = {}
    asks: Annotated[
        dict[Text, tuple[Text, ...]], Field(description="what is asked for: the ways in which people ask for it")
    ] = {}
    alike: Annotated[
        tuple[tuple[Text, ...], ...], Field(description="words and phrases that mean the same: [nausea, queasy]")
    ] = ()
    kind_of: Annotated[
        dict[Text, Text], Field(description="the first of a group of words: the first of a wider one it belongs to")
    ] = {}
