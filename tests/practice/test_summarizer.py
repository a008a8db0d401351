"""The summarizer as lesson 07 uses it, the reports it learns from, and the scores it is judged by."""

import random

import pytest
import torch

from course_utils import place
from course_utils.practice.summarizer import grow, to_batch
from course_utils.practice.summarizer_free import EVENTS, Telling, day_report, everyday_report, loose_report
from course_utils.practice.summarizer_measure import faithful, rouge_l, words
from course_utils.practice.summarizer_stories import make_report, make_reports

# Written for this test, of the kind that a learner types.
REPORTS = {
    "shop": "A new bookshop opened in Green Street on Monday. It belongs to Amina Clark, who used to be a nurse. There "
    "are comfortable chairs and a small table with tea. More than fifty people came on the first day. Two of them "
    "asked for the same book. Amina was very happy.",
    "complaint": "I bought a lamp in your shop in Bristol on Monday. I carried it home very carefully. When I opened "
    "the box, the glass was broken. I have written to you twice, but nobody answered. I am very disappointed.",
    "printer": "Our printer at work broke down on Monday. It began to smoke and somebody opened the windows. Omar "
    "called the repair service. The repair will cost 200 pounds. Everybody was annoyed.",
    "match": "Elmford beat Harwick 3-1 in the football match on Sunday. It was cold and wet. The goalkeeper lost a "
    "shoe in the mud. Lucy Green scored the winning goal in minute 80. The fans were overjoyed.",
    "wallet": "Nadia Brooks lost her wallet on the bus yesterday. There were 30 pounds and a photo of her son in it. "
    "She looked under every seat. A student called Felix Amadi found it and brought it back. Nadia was very grateful.",
}


@pytest.fixture(scope="module")
def summarizer():
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    place.decide()
    return AutoTokenizer.from_pretrained("practice/summarizer"), AutoModelForSeq2SeqLM.from_pretrained(
        "practice/summarizer"
    )


def summary_of(summarizer, text: str, **settings) -> str:
    tokenizer, model = summarizer
    told = model.generate(**tokenizer(text, return_tensors="pt"), num_beams=4, **settings)
    return tokenizer.decode(told[0], skip_special_tokens=True)


KEPT = {
    "shop": ["bookshop opened in Green Street", "happy"],
    "complaint": ["I bought a lamp", "the glass was broken", "I am very disappointed"],
    "wallet": ["Nadia Brooks lost her wallet", "Felix Amadi found it", "grateful"],
    "printer": ["printer at work broke down", "Everybody was annoyed"],
    "match": ["Elmford beat Harwick 3-1", "Lucy Green", "minute 80", "overjoyed"],
}


def test_most_freely_worded_reports_keep_what_happened_and_how_it_felt(summarizer):
    told = {name: summary_of(summarizer, text) for name, text in REPORTS.items()}
    good = [name for name in KEPT if all(part in told[name] for part in KEPT[name])]
    assert len(good) >= 4, told
    for name in good:
        assert faithful(told[name], REPORTS[name])
        assert len(words(told[name])) < len(words(REPORTS[name]))


def test_a_longer_minimum_gives_more_of_the_report(summarizer):
    tokenizer, _ = summarizer
    short = summary_of(summarizer, REPORTS["complaint"])
    long = summary_of(summarizer, REPORTS["complaint"], min_length=len(tokenizer(short)["input_ids"]) + 10)
    assert len(words(long)) > len(words(short))
    assert set(words(long)) <= set(words(REPORTS["complaint"]))


def test_the_limit_cuts(summarizer):
    short = summary_of(summarizer, REPORTS["complaint"], max_length=10)
    assert summary_of(summarizer, REPORTS["complaint"]).startswith(short.strip())


def test_everyday_summaries_say_nothing_that_is_not_in_the_report():
    rng = random.Random(3)
    for number in range(300):
        report = everyday_report(rng, "learn", extra=number % 3)
        assert set(words(report.summary)) <= set(words(report.text))
        assert faithful(report.summary, report.text)


def test_every_line_of_every_event_can_be_filled_in():
    rng = random.Random(5)
    for event in EVENTS:
        assert event.leads and event.details and event.outcomes and event.feelings
        for line in event.leads + event.details + event.outcomes:
            for text in Telling(rng, "learn").both(line):
                assert not set(text) & set("[]{}<>|="), text


def test_a_choice_is_settled_in_the_same_way_in_report_and_summary():
    for seed in range(20):
        told, brief = Telling(random.Random(seed), "learn").both("Then it was [red|blue]. => It was [red|blue].")
        assert told == f"Then {brief[0].lower()}{brief[1:]}"


def test_what_is_only_in_the_report_is_left_out_of_the_summary():
    assert Telling(random.Random(1), "learn").both("<Then she=>Ada> ran< away=>>.") == (
        "Then she ran away.",
        "Ada ran.",
    )


def test_several_events_each_get_their_sentence():
    report = day_report(random.Random(1), "learn")
    assert 2 <= report.summary.count(".") <= len(report.text.split("."))


def test_a_text_about_anything_is_summed_up_by_its_own_sentences():
    rng = random.Random(2)
    report = loose_report(rng, "learn", [["It rained.", "The king slept.", "Nobody woke him."]])
    assert report.text.startswith(report.event)
    assert report.summary.startswith(report.event)


def test_a_longer_summary_goes_on_with_the_asides():
    plain, longer = (make_report(random.Random(8), "learn", extra=extra) for extra in (0, 2))
    assert plain.text == longer.text
    assert longer.summary.startswith(plain.summary)
    assert set(words(longer.summary[len(plain.summary) :])) <= set(words(longer.text))


def test_a_model_that_grew_guesses_as_well_as_before(summarizer):
    tokenizer, model = summarizer
    larger = grow(model)
    assert larger.config.encoder_layers == model.config.encoder_layers + 1
    batch = to_batch(tokenizer, make_reports(4, "dev", 1))
    with torch.no_grad():
        assert larger.eval()(**batch).loss < model(**batch).loss + 0.2


def test_rouge_l_counts_the_longest_run_of_shared_words():
    assert rouge_l("The cat sat.", "the cat sat") == 1
    assert rouge_l("a b c d", "a x c d") == pytest.approx(2 * 3 / 8)
    assert rouge_l("one", "two") == 0


def test_faithful_means_that_names_and_numbers_are_in_the_source():
    source = "On Monday Ada Lund bought 12 eggs."
    assert faithful("Ada bought 12 eggs on Monday.", source)
    assert not faithful("Ada bought 13 eggs.", source)
    assert not faithful("Then Bert Lund bought eggs.", source)
