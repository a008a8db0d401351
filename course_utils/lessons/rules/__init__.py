"""The teaching rules, in one list. Each is a few lines in the module that its function comes from."""

from course_utils.lessons.problem import Rule
from course_utils.lessons.rules import code, exercises, files, links, numbers, skeleton, terms, text

RULES = (
    Rule("skeleton", "Every lesson has the same parts in the same order.", skeleton.parts),
    Rule("ending", "The last code shows the learner's progress in this lesson.", skeleton.ending),
    Rule("steps", "The worked steps are predict, run, look closer, change it.", skeleton.steps),
    Rule("heading-levels", "No heading level is skipped.", skeleton.heading_levels),
    Rule("terms", "A term is bold where it is introduced, and is not used before.", terms.introduced),
    Rule("term-count", "A lesson introduces at most six terms.", terms.few),
    Rule("reading-grade", "The text reads at grade 7 or below (Flesch-Kincaid).", text.grade),
    Rule("sentence-length", "No sentence has more than 30 words.", text.sentences),
    Rule("banned-words", "No word tells a struggling reader that this is easy.", text.banned),
    Rule("pictures", "Every picture is also text.", text.pictures),
    Rule("cell-length", "No code cell is longer than 15 lines.", code.length),
    Rule("cell-median", "Half of the code cells have at most 4 lines.", code.median),
    Rule("text-before-code", "Words come before every code cell.", code.text_before),
    Rule("code-after-code", "No two code cells in a row.", code.one_at_a_time),
    Rule("removed-api", "Nothing is shown that today's Transformers no longer has, or calls old.", code.removed),
    Rule("exercises", "At least one exercise to predict, to change and to make, in that order.", exercises.exercises),
    Rule("examples", "Every call that an exercise needs was shown before.", exercises.examples),
    Rule("quiz", "Every quiz question has options, and a section that answers it.", exercises.quiz),
    Rule("replies", "Hints, replies and the messages of checks keep the rules for text.", exercises.words),
    Rule("minutes", "The declared minutes are what the lesson's length makes likely.", numbers.minutes),
    Rule("seconds", "The declared computer's time is what was measured.", numbers.seconds),
    Rule("download", "The declared download is the size of the models that the code loads.", numbers.download),
    Rule("internal-links", "Every link inside the course leads somewhere, from a learner's copy too.", links.internal),
    Rule("external-links", "Every link out of the course is a plain https address.", links.external),
    Rule("practice-outputs", "The stored outputs are those of practice.", files.practice),
    Rule("machine-paths", "No stored output shows a folder of somebody's machine.", files.paths),
    Rule("kernelspec", "The notebook says which kernel runs it.", files.kernelspec),
    Rule("widgets", "No state of a widget is in the file.", files.widgets),
    Rule("secrets", "No key or password is in the file.", files.secrets),
    Rule("cell-ids", "Every cell has a name of its own that can stay.", files.cell_ids),
)
