"""Every picture on a page in a real browser: axe-core finds nothing, all words can be read, nothing sticks out."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import axe, needs_browser, picture
from tools.browser import find

pytestmark = needs_browser

THEMES = Path(sys.prefix) / "share" / "jupyter" / "lab" / "themes" / "@jupyterlab"
PAGES = [(place, scheme) for place in ("plain", "JupyterLab") for scheme in ("light", "dark")]
# The contrast of every word with what lies behind it, as the browser mixes the colours; bars hold no words to read.
CONTRASTS = """() => {
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const paint = (colour) => { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); };
    const seen = () => {
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(
            (part) => part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const found = [];
    for (const element of document.querySelectorAll('main *')) {
        const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (!words || element.closest('[aria-hidden]')) continue;
        const line = [];
        for (let up = element; up; up = up.parentElement) line.unshift(getComputedStyle(up).backgroundColor);
        paint(matchMedia('(prefers-color-scheme: dark)').matches ? 'black' : 'white');
        line.forEach(paint);
        const behind = seen();
        paint(getComputedStyle(element).color);
        const ink = seen();
        const ratio = (Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05);
        found.push([ratio, element.textContent.slice(0, 40)]);
    }
    return found;
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="module", params=PAGES, ids=" ".join)
def page(request: pytest.FixtureRequest, browser, pictures: dict) -> Iterator:
    """All pictures below each other, on a plain page or with the colours of JupyterLab's own theme."""
    place, scheme = request.param
    style = ":root { color-scheme: light dark }"
    if place == "JupyterLab":
        style = (THEMES / f"theme-{scheme}-extension" / "index.css").read_text()
        style += " body { background: var(--jp-layout-color0); color: var(--jp-content-font-color1) }"
    inside = "".join(f"<section>{picture.html}</section>" for picture in pictures.values())
    page = browser.new_page(viewport={"width": 700, "height": 900}, color_scheme=scheme)
    page.set_content(
        f'<!doctype html><html lang="en"><head><title>Pictures</title><style>{style}</style></head>'
        f'<body style="font-family: sans-serif"><main><h1>Pictures</h1>{inside}</main></body></html>'
    )
    picture(page, f"pictures_{place}_{scheme}", full_page=True)
    yield page
    page.close()


def test_axe_finds_nothing(page) -> None:
    wrong, kept = axe(page)
    assert wrong == []
    assert kept > 10


def test_a_screen_reader_hears_what_each_number_belongs_to(page) -> None:
    table = page.get_by_role("table", name="It fits: 17.4 GB of 24.0 GB stay free")
    assert table.get_by_role("columnheader").all_inner_texts() == ["part", "size"]
    assert table.get_by_role("rowheader").all_inner_texts() == [
        "the memory there is",
        "the model",
        "working space",
        "free",
    ]
    assert page.get_by_role("figure", name="5 tokens, each with its id.").get_by_role("listitem").count() == 5


def test_every_word_stands_out_from_its_paper(page) -> None:
    contrasts = page.evaluate(CONTRASTS)
    assert len(contrasts) > 100
    assert [(ratio, words) for ratio, words in contrasts if ratio < 4.5] == []


def test_nothing_sticks_out_of_a_narrow_page(page) -> None:
    page.set_viewport_size({"width": 400, "height": 900})
    outside = "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
    assert page.evaluate(f"{outside}.map(e => e.outerHTML.slice(0, 200))") == []
