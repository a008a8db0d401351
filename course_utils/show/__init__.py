"""Pictures that are also text."""

from course_utils.show.adjust import try_temperature
from course_utils.show.answers import entities, scores
from course_utils.show.conversation import chat
from course_utils.show.growing import Growing
from course_utils.show.guesses import next_words
from course_utils.show.line import curve
from course_utils.show.picture import Picture, box, show
from course_utils.show.pieces import tokens
from course_utils.show.room import memory
from course_utils.show.side_by_side import bars
from course_utils.show.tables import Bar, table

__all__ = [
    "Bar",
    "Growing",
    "Picture",
    "bars",
    "box",
    "chat",
    "curve",
    "entities",
    "memory",
    "next_words",
    "scores",
    "show",
    "table",
    "tokens",
    "try_temperature",
]
