"""How people go on asking about a study that was shown: `knowledge/sayings.yaml`, curated and reloadable."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from bot.core.poem import Text


class Sayings(BaseModel):
    """What is asked of any study, as people put it; and words that mean the same when an outcome is asked for."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    asks: Annotated[
        dict[Text, tuple[Text, ...]], Field(description="what is asked for: the ways in which people ask for it")
    ] = {}
    alike: Annotated[
        tuple[tuple[Text, ...], ...], Field(description="words and phrases that mean the same: [nausea, queasy]")
    ] = ()
    kind_of: Annotated[
        dict[Text, Text], Field(description="the first of a group of words: the first of a wider one it belongs to")
    ] = {}
