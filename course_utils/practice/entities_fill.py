"""Fill a sentence frame with names, and keep what the model may learn from apart from what it is tried on."""

import random
import re
import zlib
from collections.abc import Callable

from course_utils.practice import entities_invent as invent
from course_utils.practice import entities_names as names
from course_utils.practice.entities_exam import NAME_WORDS as EXAM_WORDS

Piece = tuple[str, str]  # a stretch of text and its label: PER, ORG, LOC or O

# Words that belong to no name in particular and may therefore stand in names on both sides.
COMMON = set(
    ["a", "al", "and", "at", "by", "de", "del", "der", "di", "do", "du", "el", "for", "in", "la", "le", "les", "of", "on", "St", "the", "upon", "van", "von", "da", "bin", "&", ".", "'", "-", "’", "J", "M", "A", "R", "K", "B", "C", "D", "E", "F", "G", "H", "I", "L", "N", "O", "P", "S", "T", "W", "Academy", "Agency", "Airlines", "Airport", "Airways", "Alliance", "Association", "Authority", "Avenue", "Bank", "Bay", "Beach", "Books", "Bridge", "Brothers", "Bros", "Bureau", "Cafe", "Castle", "Cathedral", "Central", "Centre", "Center", "Church", "City", "Club", "Coast", "Co", "College", "Commission", "Committee", "Company", "Corp", "Corporation", "Council", "County", "Court", "Creek", "Department", "East", "Electric", "Energy", "Falls", "FC", "Federation", "Foods", "Force", "Foundation", "Fund", "General", "Gallery", "Gmbh", "GmbH", "Group", "High", "Hill", "Hills", "Holdings", "Hospital", "Hotel", "Inc", "Industries", "Institute", "International", "Island", "Islands", "Journal", "Lake", "Lane", "League", "Library", "Limited", "LLC", "Ltd", "Market", "Media", "Medical", "Ministry", "Motors", "Mount", "Museum", "National", "New", "News", "North", "Northern", "Office", "Old", "Orchestra", "Park", "Partners", "Party", "Point", "Police", "Port", "Post", "Press", "Primary", "Publishing", "Radio", "Railway", "Records", "Republic", "Research", "River", "Road", "Royal", "Saint", "San", "Santa", "School", "Sea", "Secondary", "Security", "Services", "Shipping", "Solutions", "Sons", "South", "Southern", "Square", "State", "Station", "Street", "Studios", "Systems", "Technologies", "Technology", "Theatre", "Times", "Tower", "Town", "Trust", "Union", "United", "University", "Valley", "Village", "West", "Western", "Weekly", "Daily", "Young", "Junior", "Jr", "Sr", "County", "Foreign", "Affairs", "Defence", "Education", "Finance", "Health", "Agriculture", "Justice", "Transport", "Culture", "Trade", "Interior", "Environment", "Labour", "Water", "Works", "AG", "SA", "plc", "Plc", "NV", "SE", "Workers", "Teachers", "Economics", "Science", "Sciences", "Arts", "Music", "Law", "Medicine", "Development"]
)
GOV = "Agriculture|Culture|Defence|Education|Finance|Foreign Affairs|Health|the Interior|the Environment|Justice|Labour|Trade|Transport"
FIRM_TAILS = "Inc.|Inc|Ltd|Ltd.|LLC|Corp.|Corporation|Group|Company|& Co.|Holdings|GmbH|AG|plc|S.A.|Industries|Partners|Limited|Co."
FIRM_TRADES = (
    "Airlines|Airways|Bank|Books|Brothers|Electric|Energy|Foods|Insurance|Labs|Media|Motors|Music|Pharmaceuticals|Pictures|"
    "Press|Publishing|Records|Research|Robotics|Shipping|Software|Solutions|Studios|Systems|Technologies|Telecom|Consulting|"
    "Capital|Financial|Games|Analytics|Biotech|Logistics|Steel|Oil|Coffee|Hotels|Toys|Bakery|Construction|Security|Design"
)
BODY_TAILS = (
    "Foundation|Institute|Museum|Hospital|Council|Trust|Library|Orchestra|Theatre|Association|Society|Commission|Agency|"
    "Police|Police Department|School|High School|Primary School|Academy|College|Observatory|Federation|Choir|Fire Department|Business School|"
    "Chamber of Commerce|Court|Parliament|City Council|Rescue|Daily|Times|Post|Herald|Tribune|Gazette|Chronicle|News|Radio"
)
TEAM_TAILS = "United|City|Rovers|Wanderers|Athletic|FC|Town|Rangers|Tigers|Hawks|Bears|Wolves|Sharks|Lions|Bulls|Eagles|Kings|Stars|Dynamo|Albion"
NATURE = (
    "Lake @|Mount @|River @|the @ River|Cape @|Port @|Fort @|@ Bay|@ Island|@ Islands|@ Valley|@ Mountains|@ Desert|@ Forest|"
    "@ Beach|@ Falls|@ Sea|@ Hills|@ Peninsula|@ National Park|@ Canyon|@ Creek|Isle of @|Gulf of @|Bay of @|Strait of @"
)
STREETS = "@ Street|@ Road|@ Avenue|@ Lane|@ Square|@ Park|@ Bridge|@ Station|@ Airport|@ Castle|@ Hall|@ Tower|@ Market|@ Boulevard|@ Drive|@ Plaza|@ Harbour|@ Stadium"
COUNTIES = "@ County|Province of @|Republic of @|Kingdom of @|North @|South @|East @|West @|Upper @|Lower @|New @|Northern @|Southern @|Central @|Old @|Greater @"
TOWNS = "New @|San @|Santa @|St. @|Saint @|Port @|Fort @|El @|La @|Los @|Las @|@ City|@ Springs|@ Beach|@ Falls|@ Heights|@-on-Sea|Upper @|Lower @|Little @|Great @|Bad @|@ del Mar|Villa @"

FILLERS = {
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "month": "January|February|March|April|May|June|July|August|September|October|November|December",
    "nat": (
        "American|Australian|Austrian|Belgian|Brazilian|British|Bulgarian|Canadian|Chinese|Croatian|Cuban|Danish|Dutch|Egyptian|"
        "English|Finnish|French|German|Greek|Hungarian|Indian|Indonesian|Iranian|Irish|Israeli|Italian|Japanese|Kenyan|Korean|"
        "Mexican|Moroccan|Nigerian|Norwegian|Pakistani|Peruvian|Polish|Portuguese|Romanian|Russian|Scottish|Serbian|Spanish|"
        "Swedish|Swiss|Syrian|Thai|Turkish|Ukrainian|Vietnamese|Welsh|European|African|Asian|Catholic|Muslim|Jewish|Christian"
    ),
    "lang": "English|French|German|Spanish|Italian|Portuguese|Russian|Arabic|Hindi|Chinese|Japanese|Korean|Dutch|Swedish|Polish|Greek|Latin|Turkish|Swahili|Python|Java",
    "title": "Mr|Mrs|Ms|Mr.|Mrs.|Ms.|Dr|Dr.|Prof.|Professor|Sir|Captain|President|Senator|Judge|Minister|Father|Sister|Aunt|Uncle|Inspector|General|Colonel|Coach|Miss|Lady|Lord|King|Queen|Chancellor|Mayor",
    "job": "teacher|doctor|nurse|engineer|lawyer|painter|manager|farmer|baker|writer|student|driver|chemist|designer|reporter|captain|carpenter|singer|goalkeeper|spokesman|spokeswoman|director|analyst|accountant|cook|pilot|photographer|researcher|programmer|volunteer|gardener",
    "event": "Christmas|Easter|Ramadan|Diwali|Halloween|the Olympics|the World Cup|New Year's Eve|Thanksgiving|Hanukkah",
    "product": "iPhone|Bluetooth|Wi-Fi|PDF|TV|GPS|Excel|the Internet|Android|USB|SUV|Windows|DVD|QR|CEO|CFO|MBA|PhD|HTML|API|ID|AI|VAT|FAQ",
    "num": "two|three|four|five|six|seven|ten|12|15|20|35|50|80|100|240|300|1,500|several|a few|2.5|thousands of|dozens of",
    "year": "1848|1902|1914|1945|1968|1975|1984|1989|1991|1996|1999|2001|2004|2008|2012|2015|2018|2020|2021|2022|2023|2024|2025|2026",
    "time": "8 am|9:30|noon|midnight|6 pm|7:15|half past ten|3 o'clock|10:00|quarter to five",
    "money": "$5 million|$20|£300|€45|$1.2 billion|ten dollars|$99|€3,000|8 million euros|a fortune",
    "thing": "car|phone|book|letter|ticket|house|bicycle|camera|contract|cake|report|guitar|parcel|boat|machine|map|photo|coat|dog|garden|recipe|laptop|painting|bridge|film|song|train|bag|key|bill",
    "adj": "new|old|small|large|quiet|famous|young|local|busy|cheap|lovely|modern|strange|private|public|tired|happy|careful|former|popular",
    "score": "2-1|3-0|1-1|4-2|21-14|98-87|6-4, 6-3|0-0|5-3|102-99",
}
FILLERS = {slot: options.split("|") for slot, options in FILLERS.items()}


def name_words(text: str) -> set[str]:
    """The words of a name that make it that name: no 'of', no 'University'."""
    return {part for part in re.findall(r"[^\W_]+", text) if part not in COMMON and not part.isdigit()}


def _side(part: str) -> str:
    """Which side a word of a name is on, for good: one in eight is kept for choosing, the exam has its own."""
    if part in EXAM_WORDS:
        return "exam"
    return "choose" if zlib.crc32(part.encode()) % 8 == 0 else "learn"


class Namer:
    """Draws names for one side: real ones from the tables and invented ones, in many shapes."""

    def __init__(self, side: str, rng: random.Random) -> None:
        self.side, self.rng = side, rng
        self.tables = {table: [n for n in getattr(names, table) if self.mine(n)] for table in dir(names) if table.isupper()}

    def mine(self, text: str) -> bool:
        """Whether all words of a name are on this side."""
        return all(_side(part) == self.side for part in name_words(text))

    def draw(self, make: Callable[[], str]) -> str:
        """Make names until one is on this side."""
        while not self.mine(text := make()):
            pass
        return text

    def word(self, kind: str) -> str:
        """An invented word; now and then spelled like another kind of name, because real names are like that too."""
        if self.rng.random() < 0.15:
            kind = self.rng.choice(["first", "last", "place", "firm"])
        return self.draw(lambda: invent.word(kind, self.rng))

    def table(self, *tables: str) -> str:
        """A real name."""
        return self.rng.choice(self.tables[self.rng.choice(tables)])

    def shape(self, shapes: str, inside: str) -> str:
        """A name put into one of several shapes, as 'Lake @'."""
        return self.rng.choice(shapes.split("|")).replace("@", inside)

    # Each method below is a slot of the frames.

    def first(self) -> str:
        return self.table("FIRST") if self.rng.random() < 0.5 else self.word("first")

    def last(self) -> str:
        chance = self.rng.random()
        if chance < 0.07:
            return self.table("WORDS", "CITIES")
        text = self.table("LAST") if chance < 0.5 else self.word("last")
        if chance > 0.96:
            text = self.rng.choice(["van", "de", "von", "van der", "de la", "al", "bin", "di", "da", "Le", "El"]) + " " + text
        return text

    def full(self) -> str:
        text = f"{self.first()} {self.last()}"
        chance = self.rng.random()
        if chance < 0.06:
            text = f"{self.first()} {self.rng.choice('ABCDEFGHJKLMNPRSTW')}. {self.last()}"
        elif chance < 0.10:
            text = f"{self.first()} {text}"
        elif chance < 0.12:
            text += self.rng.choice([" Jr.", " Jr", " III", " Sr."])
        elif chance < 0.15:
            text = f"{self.rng.choice('ABCDEFGHJKLMNPRSTW')}. {self.last()}"
        return text

    def per(self) -> str:
        return self.rng.choices([self.full, self.first, self.last], weights=[6, 3, 2])[0]()

    def city(self) -> str:
        chance = self.rng.random()
        if chance < 0.4:
            return self.table("CITIES")
        if chance < 0.5:
            return self.shape(TOWNS, self.word("place"))
        if chance < 0.56:
            return self.table("LAST", "FIRST", "WORDS")
        if chance < 0.6:
            return f"{self.table('WORDS')} {self.rng.choice(['Hill', 'Creek', 'Springs', 'Falls', 'Grove', 'Point', 'Bay', 'Town', 'Beach'])}"
        return self.word("place")

    def country(self) -> str:
        chance = self.rng.random()
        if chance < 0.55:
            return self.table("COUNTRIES")
        return self.table("REGIONS") if chance < 0.75 else self.region()

    def region(self) -> str:
        chance = self.rng.random()
        if chance < 0.4:
            return self.table("REGIONS")
        return self.shape(COUNTIES, self.word("place")) if chance < 0.65 else self.word("place")

    def nature(self) -> str:
        """Without 'the': that is no part of the name."""
        if self.rng.random() < 0.25:
            return self.table("NATURE")
        inside = self.table("LAST", "WORDS") if self.rng.random() < 0.25 else self.word("place")
        return self.shape(NATURE, inside).removeprefix("the ")

    def street(self) -> str:
        inside = self.table("LAST", "WORDS", "FIRST") if self.rng.random() < 0.5 else self.word(self.rng.choice(["place", "last"]))
        return self.shape(STREETS, inside)

    def loc(self) -> str:
        return self.rng.choices([self.city, self.country, self.region, self.nature, self.street], weights=[6, 4, 2, 1, 1])[0]()

    def company(self) -> str:
        chance = self.rng.random()
        if chance < 0.22:
            return self.table("COMPANIES")
        if chance < 0.5:
            return self.word("firm")
        inside = self.rng.choices([lambda: self.word("firm"), self.last, self.city, lambda: self.table("WORDS")], [4, 3, 2, 3])[0]()
        if self.rng.random() < 0.15:
            inside += " " + self.table("WORDS")
        if chance < 0.68:
            return f"{inside} {self.rng.choice(FIRM_TAILS.split('|'))}"
        if chance < 0.88:
            tail = f" {self.rng.choice(FIRM_TAILS.split('|'))}" if self.rng.random() < 0.15 else ""
            return f"{inside} {self.rng.choice(FIRM_TRADES.split('|'))}{tail}"
        if chance < 0.92:
            return f"{self.last()} {self.rng.choice(['& Sons', 'and Sons', '& Daughters', 'Brothers', '& Partners'])}"
        if chance < 0.95:
            return f"{self.last()} {self.rng.choice(['&', 'and'])} {self.last()}"
        if chance < 0.97:
            return f"{self.table('WORDS')} {self.table('WORDS')}"
        return self.draw(lambda: invent.initials(self.rng))

    def uni(self) -> str:
        inside = self.rng.choices([self.city, self.last, self.region], [5, 2, 2])[0]()
        shapes = (
            "University of @|University of @|@ University|@ University|@ State University|@ College|@ Institute of Technology|@ Medical School|"
            "Technical University of @|@ Business School|@ School of Economics|@ Academy of Music|National University of @|@ High School|"
            "St. @'s School|@ Grammar School|@ Primary School|@ School|College of @"
        )
        return self.shape(shapes, inside)

    def gov(self) -> str:
        inside = self.rng.choice([self.city, self.country])()
        field = self.rng.choice(GOV.split("|"))
        bare = field.removeprefix("the ")
        shapes = (
            f"Ministry of {field}|Department of {field}|{bare} Ministry|@ Police|@ City Council|Bank of @|Parliament of @|"
            f"National Bank of @|Supreme Court of @|@ Chamber of Commerce|{bare} Department|@ Supreme Court|@ Fire Department|"
            "@ Liberal Party|@ Workers' Party|National Party of @|United @ Front|@ Air Force|@ Army|@ Central Bank"
        )
        return self.shape(shapes, inside)

    def body(self) -> str:
        chance = self.rng.random()
        if chance < 0.25:
            return self.table("BODIES")
        if chance < 0.4:
            return self.gov()
        if chance < 0.55:
            return self.draw(lambda: invent.initials(self.rng))
        inside = self.rng.choice([self.city, self.last, self.country, lambda: self.table("WORDS")])()
        if chance < 0.65:
            shapes = "National Museum of @|Friends of @|Museum of @|Association of @ Teachers|Royal @ Society|Church of @|Voice of @|Children's Hospital of @"
            return self.shape(shapes, inside)
        return f"{inside} {self.rng.choice(BODY_TAILS.split('|'))}"

    def team(self) -> str:
        chance = self.rng.random()
        if chance < 0.2:
            return self.table("TEAMS")
        inside = self.rng.choice([self.city, self.city, lambda: self.table("WORDS")])()
        if chance < 0.35:
            return inside
        if chance < 0.45:
            return self.shape("FC @|Real @|Inter @|Dynamo @|Sporting @|Olympique @|AC @|Atletico @|SV @", inside)
        return f"{inside} {self.rng.choice(TEAM_TAILS.split('|'))}"

    def org(self) -> str:
        return self.rng.choices([self.company, self.body, self.uni, self.team], weights=[6, 3, 2, 1])[0]()


LABELS = {slot: "PER" for slot in ("per", "full", "first", "last")}
LABELS |= {slot: "LOC" for slot in ("loc", "city", "country", "region", "nature", "street")}
LABELS |= {slot: "ORG" for slot in ("org", "company", "uni", "gov", "body", "team")}
CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
SLOT = re.compile(r"\{(\w+)\}")


def fill(frame: str, namer: Namer) -> list[Piece]:
    """A sentence in pieces. In a frame, `(a|b)` is a choice and `{per}`, `{city}` … are slots."""
    rng = namer.rng
    while found := CHOICE.search(frame):
        frame = frame[: found.start()] + rng.choice(found[1].split("|")) + frame[found.end() :]
    pieces, at = [], 0
    for found in SLOT.finditer(frame):
        slot = found[1]
        pieces.append((frame[at : found.start()], "O"))
        label = LABELS.get(slot, "O")
        text = getattr(namer, slot)() if label != "O" else rng.choice(FILLERS[slot])
        if not any(text for text, _ in pieces):
            text = text[0].upper() + text[1:] if label == "O" else text
        pieces.append((text, label))
        at = found.end()
    pieces.append((frame[at:], "O"))
    return [piece for piece in pieces if piece[0]]
