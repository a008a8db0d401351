"""Which words of a name make it that name: the rest may stand in names on both sides of the exam."""

import re

# Words that belong to no name in particular.
COMMON = frozenset(
    re.findall(
        r"\S+",
        """
A AG Academy Affairs Agency Agriculture Airlines Airport Airways Alliance Arts Association Authority Avenue B Bank Bay
Beach Books Bridge Bros Brothers Bureau C Cafe Castle Cathedral Center Central Centre Church City Club Co Coast
College Commission Committee Company Corp Corporation Council County Court Creek Culture D Daily Defence Department
Development E East Economics Education Electric Energy Environment F FC Falls Federation Finance Foods Force Foreign
Foundation Fund G Gallery General GmbH Gmbh Group H Health High Hill Hills Holdings Hospital Hotel I Inc Industries
Institute Interior International Island Islands J Journal Jr Junior Justice K L LLC Labour Lake Lane Law League
Library Limited Ltd M Market Media Medical Medicine Ministry Motors Mount Museum Music N NV National New News North
Northern O Office Old Orchestra P Park Partners Party Plc Point Police Port Post Press Primary Publishing R Radio
Railway Records Republic Research River Road Royal S SA SE Saint San Santa School Science Sciences Sea Secondary
Security Services Shipping Solutions Sons South Southern Square Sr St State Station Street Studios Systems T Teachers
Technologies Technology Theatre Times Tower Town Trade Transport Trust Union United University Valley Village W Water
Weekly West Western Workers Works Young a al and at bin by da de del der di do du el for in la le les of on plc the
upon van von
""",
    )
)


def name_words(text: str) -> set[str]:
    """The words of a name that make it that name: no 'of', no 'University'."""
    return {part for part in re.findall(r"[^\W_]+", text) if part not in COMMON and not part.isdigit()}


def table(text: str) -> list[str]:
    """A table of names: with commas between them, or, where there is none, of single words."""
    return [name.strip() for name in " ".join(text.split()).split(",")] if "," in text else text.split()
