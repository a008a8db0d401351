"""The exercises of lesson 06: count what a chat model reads, change its manner, write one turn of a chat."""

import copy
from types import FunctionType
from typing import Any

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution="last_number = 6",
    hints=[
        "Take a pencil. Draw a line for the first message. Then go through the loop: a line for each `append`.",
        "The first number is 2: the system message and the first question. An answer follows. What comes next?",
        "Count what is there at the third `print`: system message, questions, and the answers that came before.",
    ],
    wrong=[
        Wrong("counted the answer that is not there yet", "last_number = 7", "not written yet"),
        Wrong("forgot the system message", "last_number = 5", "before the loop"),
        Wrong("forgot the model's answers", "last_number = 4", "answers"),
        Wrong("counted only the questions", "last_number = 3", "questions alone"),
        Wrong("thinks the list begins anew each time", "last_number = 2", "begin anew"),
        Wrong("thinks the model gets only the newest message", "last_number = 1", "whole list"),
        Wrong("a number in quotation marks", 'last_number = "6"', "without quotation marks"),
        Wrong("wrote all three numbers", "last_number = [2, 4, 6]", "a single number"),
    ],
    right="One system message, three questions, and two answers. The model reads all six before it writes the third.",
)
def q1(last_number: object) -> str | None:
    if isinstance(last_number, str) and last_number.strip().isdigit():
        return f'"{last_number}" is a text, because of the quotation marks. Write the number without quotation marks.'
    if isinstance(last_number, bool) or not isinstance(last_number, int | float):
        return f"`last_number` is {described(last_number)}. Write a single number: the last of the three."
    replies = {
        1: "You wrote 1. Does the model get the newest message alone? `len(log)` counts the whole list.",
        2: "You wrote 2. That is the first number. Does the list begin anew in each round? Nothing takes messages out.",
        3: "You wrote 3: the questions alone. What else stands in the list?",
        4: "You wrote 4: one system message and three questions. And where are the model's answers?",
        5: "You wrote 5. Look at the line before the loop: what is in the list already?",
        7: "You wrote 7. At the third `print`, the third answer is not written yet.",
    }
    if last_number == 6:
        return None
    return replies.get(last_number, f"You wrote {last_number}. Go through the rounds one by one, on paper.")


@exercise(
    "modify",
    solution="""
robot = [
    {"role": "system", "content": "You are a robot."},
    {"role": "user", "content": "What is a kernel?"},
]
robot_says = answer(robot)
""",
    hints=[
        "Two messages stand in the list `pirate`. One says how to behave, the other asks. Change the content of both.",
        "Leave the roles as they are. The first `content` asks for a robot. The second is a question of yours.",
        "For the second blank: in section 4, look between the brackets of `print`. Your list has another name.",
    ],
    wrong=[
        Wrong(
            "changed the question, not the manner",
            'robot = [pirate[0], {"role": "user", "content": "Who are you?"}]\nrobot_says = answer(robot)',
            "still says *You are a pirate.*",
        ),
        Wrong(
            "changed the manner, not the question",
            'robot = [{"role": "system", "content": "You are a robot."}, pirate[1]]\nrobot_says = answer(robot)',
            "still ours",
        ),
        Wrong(
            "took only the question mark away",
            'robot = [{"role": "system", "content": "You are a robot."},\n'
            '         {"role": "user", "content": "what is the capital of France"}]\nrobot_says = answer(robot)',
            "*what is the capital of France* is still ours",
        ),
        Wrong(
            "the manner as a role",
            'robot = [{"role": "robot", "content": "You are a robot."}, {"role": "user", "content": "Hello!"}]\n'
            'robot_says = "Beep."',
            "says who speaks",
        ),
        Wrong(
            "put the wish into the question",
            'robot = [{"role": "user", "content": "You are a robot. What is a cell?"}]\nrobot_says = answer(robot)',
            "message of its own",
        ),
        Wrong(
            "the system message last",
            'robot = [{"role": "user", "content": "Hello!"}, {"role": "system", "content": "You are a robot."}]\n'
            "robot_says = answer(robot)",
            "stands first",
        ),
        Wrong(
            "forgot the square brackets",
            'robot = {"role": "system", "content": "You are a robot."}\nrobot_says = "Beep."',
            "square brackets",
        ),
        Wrong(
            "the list is right, the answer is no answer",
            'robot = [{"role": "system", "content": "You are a robot."}, {"role": "user", "content": "Hello!"}]\n'
            "robot_says = robot",
            "the words of the answer",
        ),
        Wrong(
            "let the pirate answer",
            'robot = [{"role": "system", "content": "You are a robot."}, {"role": "user", "content": "Hello!"}]\n'
            "robot_says = answer(pirate)",
            "answered another list",
        ),
    ],
    right="Two messages, a changed voice. No *Beep*? Small models need the words they learned: try *You are a robot.*",
    seconds=180,
)
def q2(robot: Any, robot_says: Any, pirate: Any, answer: Any) -> str | None:
    problem = _not_messages(robot, "robot") or _not_a_robot(robot, pirate)
    if problem:
        return problem
    if not isinstance(robot_says, str):
        return f"`robot_says` is {described(robot_says)}. It should be the words of the answer: `answer` gives them."
    if robot_says == answer(robot):
        return None
    if robot_says == answer(pirate):
        return "`robot_says` answered another list: that of the pirate. Hand over your own."
    return f"`robot_says` is {described(robot_says)}. The model says something else to your list. Let `answer` make it."


def _not_messages(found: Any, name: str) -> str | None:
    """What is wrong with the form of a list of messages."""
    if isinstance(found, dict):
        return f"`{name}` is a single message. Put two messages between square brackets, with a comma between them."
    if not isinstance(found, list | tuple) or not found:
        return f"`{name}` is {described(found)}. It should be a list of two messages, as `pirate` is."
    for message in found:
        if not isinstance(message, dict) or set(message) != {"role", "content"}:
            return f"In `{name}` stands {described(message)}. A message has two parts: `role` and `content`."
        if not isinstance(message["content"], str) or not message["content"].strip():
            return f"A `content` in `{name}` is {described(message['content'])}. Write a text there."
        if message["role"] not in ("system", "user", "assistant"):
            return (
                f"A role in `{name}` is {described(message['role'])}. The role says who speaks: "
                "`system`, `user` or `assistant`. How it speaks belongs into the content."
            )
    return None


def _not_a_robot(robot: list, pirate: list) -> str | None:
    roles = [message["role"] for message in robot]
    if "system" not in roles:
        return "There is no system message in `robot`. The wish needs a message of its own, with the role `system`."
    if roles[0] != "system":
        return "The system message stands first in the list, before what the user says. Change the order."
    wish, question = robot[0]["content"], robot[-1]["content"]
    if "robot" not in wish.lower():
        return f"Your system message still says *{wish}* It should ask for a robot."
    if roles[-1] != "user" or len(robot) != 2:
        return f"`robot` has the roles {', '.join(roles)}. We need two messages: system, then user."
    if _plain(question) == _plain(pirate[-1]["content"]):
        return f"The question *{question}* is still ours. Ask one of your own."
    return None


def _plain(text: str) -> str:
    """Without what does not make it another question."""
    return text.strip(" ?!.").lower()


@exercise(
    "make",
    solution="""
def say(talk, text):
    talk.append({"role": "user", "content": text})
    words = answer(talk)
    talk.append({"role": "assistant", "content": words})
    return words
""",
    hints=[
        "Section 5 does the same in its loop. There, `question` is what the person says. Here it is `text`.",
        "First blank: a message with the role `user`. Second: `answer`, with the list in its brackets.",
        "Third blank: a message with the role `assistant`. Its content is what you called `words`.",
    ],
    wrong=[
        Wrong(
            "put the words in without a role",
            "def say(talk, text):\n    talk.append(text)\n    words = answer(talk)\n"
            '    talk.append({"role": "assistant", "content": words})\n    return words',
            "is no message",
        ),
        Wrong(
            "handed over the newest words only",
            'def say(talk, text):\n    talk.append({"role": "user", "content": text})\n    words = answer(text)\n'
            '    talk.append({"role": "assistant", "content": words})\n    return words',
            "not the list",
        ),
        Wrong(
            "the model sees only the newest message",
            'def say(talk, text):\n    talk.append({"role": "user", "content": text})\n'
            '    words = answer([{"role": "user", "content": text}])\n'
            '    talk.append({"role": "assistant", "content": words})\n    return words',
            "what was said before",
        ),
        Wrong(
            "did not keep the answer",
            'def say(talk, text):\n    talk.append({"role": "user", "content": text})\n    words = answer(talk)\n'
            "    return words",
            "The answer is not in the list",
        ),
        Wrong(
            "both messages from the user",
            'def say(talk, text):\n    talk.append({"role": "user", "content": text})\n    words = answer(talk)\n'
            '    talk.append({"role": "user", "content": words})\n    return words',
            "as if the user had said it",
        ),
        Wrong(
            "copied the loop's name for what is said",
            'def say(talk, text):\n    talk.append({"role": "user", "content": question})\n    words = answer(talk)\n'
            '    talk.append({"role": "assistant", "content": words})\n    return words',
            "is called `text`",
        ),
        Wrong(
            "asks a second time, for the list",
            'def say(talk, text):\n    talk.append({"role": "user", "content": text})\n    words = answer(talk)\n'
            '    talk.append({"role": "assistant", "content": answer(talk)})\n    return words',
            "asks the model twice",
        ),
        Wrong(
            "text between quotation marks",
            'def say(talk, text):\n    talk.append({"role": "user", "content": "text"})\n    words = answer(talk)\n'
            '    talk.append({"role": "assistant", "content": words})\n    return words',
            "quotation marks",
        ),
        Wrong(
            "asked before the question was in the list",
            'def say(talk, text):\n    words = answer(talk)\n    talk.append({"role": "user", "content": text})\n'
            '    talk.append({"role": "assistant", "content": words})\n    return words',
            "before the question was in the list",
        ),
        Wrong(
            "prints instead of handing back",
            'def say(talk, text):\n    talk.append({"role": "user", "content": text})\n    words = answer(talk)\n'
            '    talk.append({"role": "assistant", "content": words})\n    print(words)',
            "hands nothing back",
        ),
        Wrong(
            "never asks the model",
            'def say(talk, text):\n    talk.append({"role": "user", "content": text})\n    words = "Hello!"\n'
            '    talk.append({"role": "assistant", "content": words})\n    return words',
            "never asks the model",
        ),
    ],
    right="That is the heart of every chat program: add the question, let the model read all of it, keep the answer.",
)
def q3(say: Any) -> str | None:
    if not isinstance(say, FunctionType):
        return f"`say` is {described(say)}. It should be a recipe: begin with `def say(talk, text):`."
    if "question" in say.__code__.co_names:
        return "`question` is a name from section 5. Here, what the person says is called `text`."
    for text in ("What is my name?", "Thank you!"):
        problem = _one_turn(say, text)
        if problem:
            return problem
    return None


BEFORE = [
    {"role": "system", "content": "You are a robot."},
    {"role": "user", "content": "My name is Ines."},
    {"role": "assistant", "content": "Beep. Nice to meet you, Ines! Boop."},
]
ANSWER = "Beep. This is a try. Boop."


def _one_turn(say: FunctionType, text: str) -> str | None:
    """Let the recipe do one turn, with an `answer` that writes down what it is given, and needs no time."""
    read: list[Any] = []

    def answer(messages: Any) -> str:
        read.append(copy.deepcopy(messages))
        return ANSWER

    tried = FunctionType(
        say.__code__, {**say.__globals__, "answer": answer}, say.__name__, say.__defaults__, say.__closure__
    )
    talk = copy.deepcopy(BEFORE)
    words = tried(talk, text)
    asked = {"role": "user", "content": text}
    if not read:
        return "Your recipe never asks the model. Let `answer` make the words, from the whole list."
    if len(read) > 1:
        return "Your recipe asks the model twice. The answer is in `words` already: use that."
    return _misread(read[0], asked) or _badly_kept(talk, asked) or _not_handed_back(words)


def _misread(read: Any, asked: dict) -> str | None:
    """What is wrong with what the model got to read."""
    if not isinstance(read, list):
        return f"You handed {described(read)} to `answer`, and not the list. It needs the list with all messages."
    if read == [asked]:
        return (
            "Your model gets the newest message alone. It cannot know what was said before. Hand over the whole list."
        )
    if read == BEFORE:
        return "You called `answer` before the question was in the list. So the model answers without having read it."
    if read == [*BEFORE, asked]:
        return None
    newest = read[-1] if read else None
    if not isinstance(newest, dict):
        return f"In the list stands {described(newest)}. That is no message: it needs curly brackets, role and content."
    if newest.get("content") == "text":
        return 'The model read the word *text*. In quotation marks, `"text"` is a word. Without, it is what was said.'
    if newest.get("role") != "user":
        return f"The person's message has the role {newest.get('role')}. But the person is the user."
    if newest != asked:
        return f"The person said *{asked['content']}* The model read *{newest.get('content')}* as the newest message."
    return "The model did not get the list as it was, with the new message at its end. Leave the older ones in."


def _badly_kept(talk: list, asked: dict) -> str | None:
    """What is wrong with the list after the turn."""
    if talk == [*BEFORE, asked, {"role": "assistant", "content": ANSWER}]:
        return None
    if talk == [*BEFORE, asked]:
        return "The answer is not in the list. At the next turn, the model does not know what it said. Append it too."
    newest = talk[-1] if talk else None
    if not isinstance(newest, dict):
        return f"At the end of the list stands {described(newest)}. That is no message: it needs role and content."
    if newest == {"role": "user", "content": ANSWER}:
        return "The answer stands in the list as if the user had said it. Which role has the model?"
    if newest.get("content") != ANSWER:
        return f"The last message says *{newest.get('content')}* It should hold the words that `answer` gave."
    if newest.get("role") != "assistant":
        return f"The answer has the role {newest.get('role')}. Which role has the model?"
    return "After one turn, two more messages should stand at the end of the list, and nothing else should change."


def _not_handed_back(words: Any) -> str | None:
    if words is None:
        return "Your recipe hands nothing back. `print` only shows. Keep `return words` as the last line."
    if words != ANSWER:
        return f"Your recipe hands back {described(words)}. It should be the words of the answer, and nothing else."
    return None


quiz1 = Question(
    "06", 1, section=5, right="b",
    replies={
        "a": "Answering changes nothing in a model. In a new list, the same model does not know your name.",
        "b": "The program keeps the list, and the model reads it from the start each time.",
        "c": "The model keeps nothing between two answers. It is the program around it that keeps the list.",
    },
)  # fmt: skip
quiz2 = Question(
    "06", 2, section=3, right="a",
    replies={
        "a": "It continues your text: after one such question, more of them are likely. Nobody taught it to answer.",
        "b": "A high temperature makes words odd. It does not make a list of questions out of a question.",
        "c": "The question is a few tokens long, and there is room for hundreds. Too small a window is not the reason.",
    },
)  # fmt: skip
quiz3 = Question(
    "06", 3, section=4, right="c",
    replies={
        "a": "A system message is a strong hint, and no lock. People can talk a model out of it.",
        "b": "A system message takes nothing out of the model. What it has learned is still there.",
        "c": "It is text in front of the question. Mostly the model keeps to it, but nothing makes sure.",
    },
)  # fmt: skip
