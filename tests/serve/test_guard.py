"""Tokens that strangers could guess, and settings that must not reach a notebook."""

import pytest

from course_utils import keys
from course_utils.serve import guard

WEAK = [
    *("huggingface", "password", "Password1", "PASSWORD!!!", "huggingface123456", "jupyterjupyter", "mypassword2026"),
    *("changeme-changeme", "secret-token", "short", "abcdefghijkl", "qwertyuiop12", "aaaaaaaaaaaaaaaa", "abababababab"),
    *("0123456789ab", "passw0rd1234", "p@ssw0rd12345!", "111222333444555", "0123456789012", "123456789012"),
    *("the-language-model-course", "my_space_token_123", "abc123abc123abc123", "qazwsxedcrfv1234", "qwertzuiopasdf12"),
    *("мойсекретныйключ12", "kX9-pQ2_vL7z"),
]
STRONG = ["tr0ubador-and-3-horses", "correct horse battery", "kX9-pQ2_vL7z4mRt", "my-secret-pass-2026-model-notebook"]
SECRETS = [
    *("HF_TOKEN", "JUPYTER_TOKEN", "JUPYTER_TOKEN_FILE", "OAUTH_CLIENT_SECRET", "OAUTH_CLIENT_ID", "OPENAI_API_KEY"),
    *("AWS_SECRET_ACCESS_KEY", "DB_PASSWORD", "hf_token", "GITHUB_PAT", "MYTOKEN", "DBPASSWORD", "SSH_PASSPHRASE"),
]
OTHERS = ["TOKENIZERS_PARALLELISM", "HF_HOME", "COURSE_MODELS", "SPACE_ID", "PATH", "PYTHONPATH", "KEYBOARD", "PWD"]


@pytest.mark.parametrize("token", WEAK)
def test_a_token_that_could_be_guessed_is_refused(token: str) -> None:
    with pytest.raises(guard.WeakToken, match="does not start") as info:
        guard.choose(token)
    assert "What to do" in str(info.value) and "Variables and secrets" in str(info.value)
    assert token == "password" or token not in str(info.value)


@pytest.mark.parametrize("token", ["ada-my-course-1", "AdaLovelace2026", "lovelaceada!!"])
def test_the_name_of_the_space_is_no_password(token: str) -> None:
    assert guard.weakness(token, "ada-lovelace/my-course")


@pytest.mark.parametrize("token", STRONG)
def test_a_good_token_is_taken_as_it_is(token: str) -> None:
    assert guard.choose(f" {token}\n") == (token, False)


@pytest.mark.parametrize("nothing", ["", "  ", "\n"])
def test_without_one_a_new_strong_one_is_made_each_time(nothing: str) -> None:
    first, made = guard.choose(nothing)
    assert made and len(first) >= 40 and not guard.weakness(first)
    assert guard.choose(nothing)[0] != first


@pytest.mark.parametrize("name", SECRETS)
def test_secrets_are_known_by_their_names(name: str) -> None:
    assert keys.without_secrets({name: "x", "PATH": "y"}) == {"PATH": "y"}


@pytest.mark.parametrize("name", OTHERS)
def test_other_settings_stay(name: str) -> None:
    assert keys.without_secrets({name: "x"}) == {name: "x"}


def test_a_secret_is_also_known_by_its_looks() -> None:
    looks = {"DATABASE": "https://ada:horse-and-cart@db.example", "HUB": "hf_" + "a" * 34}
    assert keys.without_secrets(looks | {"PAGE": "https://huggingface.co"}) == {"PAGE": "https://huggingface.co"}


def test_the_link_survives_strange_signs() -> None:
    assert guard.link("a b&c", 7860, "") == "http://127.0.0.1:7860/?token=a%20b%26c"
    assert guard.link("abc", 7860, "ada/course") == "https://huggingface.co/spaces/ada/course?token=abc"
