"""The text of a lesson as the reader meets it: headings, paragraphs, list items, tables, without the markup."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

TAG = re.compile(r"<!--.*?-->|<[^>]+>", re.DOTALL)
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’»)]*\s+|\n(?=[a-z]\) )")
WORD = re.compile(r"[^\W_](?:[\w'’.,-]*\w)?")

Range = tuple[int, int]


@dataclass
class Block:
    """One piece of a text cell. `bold` and `code` say which parts of `text` are bold, or code."""

    cell: str
    kind: str  # heading, paragraph, item, table, html, code
    text: str = ""
    level: int = 0
    bold: list[Range] = field(default_factory=list)
    code: list[Range] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)  # (address, words)
    pictures: list[tuple[str, str]] = field(default_factory=list)  # (address, alternative text)
    rows: list[list[str]] = field(default_factory=list)
    source: str = ""  # of html only
    section: str = ""

    @property
    def prose(self) -> str:
        """The text with blanks where code stands: every letter keeps its place."""
        letters = list(self.text)
        for start, end in self.code:
            letters[start:end] = " " * (end - start)
        return "".join(letters)

    @property
    def sentences(self) -> list[str]:
        """The sentences; a piece of code is one plain word. A list item or paragraph ends one, a colon does not."""
        text = self.text
        for start, end in reversed(self.code):
            text = f"{text[:start]}code{text[end:]}"
        return [" ".join(sentence.split()) for sentence in SENTENCE_END.split(text) if WORD.search(sentence)]

    @property
    def code_spans(self) -> list[str]:
        return [self.text[start:end] for start, end in self.code]

    @property
    def bold_spans(self) -> list[str]:
        return [self.text[start:end] for start, end in self.bold]


def words(text: str) -> int:
    return len(WORD.findall(text))


def blocks(cell: str, markdown: str) -> Iterator[Block]:
    """The pieces of one text cell, in reading order."""
    for token in _parser()(markdown):
        yield from _blocks(cell, token, "paragraph")


@cache
def _parser():
    import mistune

    return mistune.create_markdown(renderer=None, plugins=["table", "strikethrough", "url"])


def _blocks(cell: str, token: dict, kind: str) -> Iterator[Block]:
    match token["type"]:
        case "heading":
            yield _filled(Block(cell, "heading", level=token["attrs"]["level"]), token["children"])
        case "paragraph" | "block_text":
            yield _filled(Block(cell, kind), token["children"])
        case "list":
            for item in token["children"]:
                for part in item["children"]:
                    yield from _blocks(cell, part, "item")
        case "block_quote":
            for part in token["children"]:
                yield from _blocks(cell, part, kind)
        case "table":
            yield _table(cell, token)
        case "block_code":
            yield Block(cell, "code", token["raw"])
        case "block_html":
            block = Block(cell, "html", source=token["raw"])
            _read_html(block, token["raw"])
            block.text = TAG.sub(" ", token["raw"]).strip()
            yield block


def _table(cell: str, token: dict) -> Block:
    block = Block(cell, "table")
    head, *body = token["children"]
    for row in [head["children"], *(row["children"] for part in body for row in part["children"])]:
        block.rows.append([])
        for entry in row:
            start = len(block.text)
            _filled(block, entry["children"])
            block.rows[-1].append(block.text[start:].strip())
            block.text += "\n"
    return block


def _filled(block: Block, tokens: list[dict]) -> Block:
    for token in tokens:
        start = len(block.text)
        match token["type"]:
            case "text":
                block.text += token["raw"]
            case "codespan":
                block.text += token["raw"]
                block.code.append((start, len(block.text)))
            case "softbreak" | "linebreak":
                block.text += "\n"
            case "inline_html":
                _read_html(block, token["raw"])
            case "image":
                alternative = _filled(Block("", ""), token["children"]).text
                block.pictures.append((token["attrs"]["url"], alternative))
            case "link":
                _filled(block, token["children"])
                says = block.text[start:]
                block.links.append((token["attrs"]["url"], says))
                if says == token["attrs"]["url"]:
                    block.text = block.text[:start]
            case _:
                _filled(block, token.get("children", []))
                if token["type"] == "strong":
                    block.bold.append((start, len(block.text)))
    return block


def _read_html(block: Block, html: str) -> None:
    """Links and pictures that are written as HTML."""
    block.links += [(given["href"] or "", "link") for given in _tags(html, "a") if "href" in given]
    block.pictures += pictures_in(html)


def pictures_in(html: str) -> list[tuple[str, str]]:
    """Each `<img>` with its alternative text, "" where it has none."""
    return [(given.get("src") or "", given.get("alt") or "") for given in _tags(html, "img")]


def _tags(html: str, name: str) -> list[dict[str, str | None]]:
    """What is written in each tag of this name."""
    found: list[dict[str, str | None]] = []
    reader = HTMLParser()
    reader.handle_starttag = lambda tag, given: found.append(dict(given)) if tag == name else None
    reader.feed(html)
    reader.close()
    return found
