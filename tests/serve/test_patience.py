"""Wrong tokens, one after another: how long somebody has to wait."""

from course_utils.serve.door import REMEMBERED_ADDRESSES, Patience, _neighbourhood


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_waits_grow_and_end() -> None:
    clock = Clock()
    patience = Patience(clock)
    waits = []
    for number in range(12):
        clock.now += patience.seconds("a")
        patience.wrong("a", f"guess {number}")
        waits.append(patience.seconds("a"))
    assert waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]
    clock.now += 60
    assert patience.seconds("a") == 0


def test_an_old_tab_that_repeats_one_token_is_no_guesser() -> None:
    patience = Patience(Clock())
    for _ in range(100):
        patience.wrong("a", "the token of yesterday")
    assert patience.seconds("a") == 0


def test_others_do_not_wait() -> None:
    patience = Patience(Clock())
    for number in range(9):
        patience.wrong("a", str(number))
    assert patience.seconds("a") and not patience.seconds("b")
    patience.right("a")
    assert not patience.seconds("a")


def test_a_crowd_does_not_fill_the_memory() -> None:
    patience = Patience(Clock())
    for number in range(REMEMBERED_ADDRESSES + 500):
        patience.wrong(str(number), "x")
    assert len(patience._tries) == REMEMBERED_ADDRESSES


def test_neighbours_with_an_ipv6_address_are_one() -> None:
    assert _neighbourhood("2001:db8::1") == _neighbourhood("2001:db8::ffff:2") != _neighbourhood("2001:db8:0:1::1")
    assert _neighbourhood("192.0.2.1") == "192.0.2.1" and _neighbourhood("unknown") == "unknown"
