"""The shapes of names, `@` for the name inside, and the ordinary words that fill the other slots of a frame."""

from course_utils.practice import entities_words as words


def _ways(text: str) -> list[str]:
    """What may stand in one place."""
    return [way.strip() for way in " ".join(text.split()).split("|")]


GOV = _ways("""
Agriculture | Culture | Defence | Education | Finance | Foreign Affairs | Health | the Interior | the Environment |
Justice | Labour | Trade | Transport
""")

FIRM_TAILS = _ways("""
Inc. | Inc | Ltd | Ltd. | LLC | Corp. | Corporation | Group | Company | & Co. | Holdings | GmbH | AG | plc | S.A. |
Industries | Partners | Limited | Co.
""")

FIRM_TRADES = _ways("""
Airlines | Airways | Bank | Books | Brothers | Electric | Energy | Foods | Insurance | Labs | Media | Motors | Music |
Pharmaceuticals | Pictures | Press | Publishing | Records | Research | Robotics | Shipping | Software | Solutions |
Studios | Systems | Technologies | Telecom | Consulting | Capital | Financial | Games | Analytics | Biotech |
Logistics | Steel | Oil | Coffee | Hotels | Toys | Bakery | Construction | Security | Design
""")

BODY_TAILS = _ways("""
Foundation | Institute | Museum | Hospital | Council | Trust | Library | Orchestra | Theatre | Association | Society |
Commission | Agency | Police | Police Department | School | High School | Primary School | Academy | College |
Observatory | Federation | Choir | Fire Department | Business School | Chamber of Commerce | Court | Parliament |
City Council | Rescue | Daily | Times | Post | Herald | Tribune | Gazette | Chronicle | News | Radio
""")

TEAM_TAILS = _ways("""
United | City | Rovers | Wanderers | Athletic | FC | Town | Rangers | Tigers | Hawks | Bears | Wolves | Sharks |
Lions | Bulls | Eagles | Kings | Stars | Dynamo | Albion
""")

NATURE = _ways("""
Lake @ | Mount @ | River @ | the @ River | Cape @ | Port @ | Fort @ | @ Bay | @ Island | @ Islands | @ Valley |
@ Mountains | @ Desert | @ Forest | @ Beach | @ Falls | @ Sea | @ Hills | @ Peninsula | @ National Park | @ Canyon |
@ Creek | Isle of @ | Gulf of @ | Bay of @ | Strait of @
""")

STREETS = _ways("""
@ Street | @ Road | @ Avenue | @ Lane | @ Square | @ Park | @ Bridge | @ Station | @ Airport | @ Castle | @ Hall |
@ Tower | @ Market | @ Boulevard | @ Drive | @ Plaza | @ Harbour | @ Stadium
""")

COUNTIES = _ways("""
@ County | Province of @ | Republic of @ | Kingdom of @ | North @ | South @ | East @ | West @ | Upper @ | Lower @ |
New @ | Northern @ | Southern @ | Central @ | Old @ | Greater @
""")

TOWNS = _ways("""
New @ | San @ | Santa @ | St. @ | Saint @ | Port @ | Fort @ | El @ | La @ | Los @ | Las @ | @ City | @ Springs |
@ Beach | @ Falls | @ Heights | @-on-Sea | Upper @ | Lower @ | Little @ | Great @ | Bad @ | @ del Mar | Villa @
""")

UNIS = _ways("""
University of @ | University of @ | @ University | @ University | @ State University | @ College |
@ Institute of Technology | @ Medical School | Technical University of @ | @ Business School | @ School of Economics |
@ Academy of Music | National University of @ | @ High School | St. @'s School | @ Grammar School | @ Primary School |
@ School | College of @
""")

# `$` is what a ministry is for.
GOVS = _ways("""
Ministry of $ | Department of $ | $ Ministry | @ Police | @ City Council | Bank of @ | Parliament of @ |
National Bank of @ | Supreme Court of @ | @ Chamber of Commerce | $ Department | @ Supreme Court | @ Fire Department |
@ Liberal Party | @ Workers' Party | National Party of @ | United @ Front | @ Air Force | @ Army | @ Central Bank
""")

TEAM_HEADS = _ways("""
FC @ | Real @ | Inter @ | Dynamo @ | Sporting @ | Olympique @ | AC @ | Atletico @ | SV @
""")

BODY_HEADS = _ways("""
National Museum of @ | Friends of @ | Museum of @ | Association of @ Teachers | Royal @ Society | Church of @ |
Voice of @ | Children's Hospital of @
""")

HAMLETS = _ways("@ Hill | @ Creek | @ Springs | @ Falls | @ Grove | @ Point | @ Bay | @ Town | @ Beach")

OF_FAMILY = _ways("van | de | von | van der | de la | al | bin | di | da | Le | El")

WORDS = {
    "day": _ways("""
Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
"""),
    "month": _ways("""
January | February | March | April | May | June | July | August | September | October | November | December
"""),
    "nat": _ways("""
American | Australian | Austrian | Belgian | Brazilian | British | Bulgarian | Canadian | Chinese | Croatian | Cuban |
Danish | Dutch | Egyptian | English | Finnish | French | German | Greek | Hungarian | Indian | Indonesian | Iranian |
Irish | Israeli | Italian | Japanese | Kenyan | Korean | Mexican | Moroccan | Nigerian | Norwegian | Pakistani |
Peruvian | Polish | Portuguese | Romanian | Russian | Scottish | Serbian | Spanish | Swedish | Swiss | Syrian | Thai |
Turkish | Ukrainian | Vietnamese | Welsh | European | African | Asian | Catholic | Muslim | Jewish | Christian
"""),
    "lang": _ways("""
English | French | German | Spanish | Italian | Portuguese | Russian | Arabic | Hindi | Chinese | Japanese | Korean |
Dutch | Swedish | Polish | Greek | Latin | Turkish | Swahili | Python | Java
"""),
    "title": _ways("""
Mr | Mrs | Ms | Mr. | Mrs. | Ms. | Dr | Dr. | Prof. | Professor | Sir | Captain | President | Senator | Judge |
Minister | Father | Sister | Aunt | Uncle | Inspector | General | Colonel | Coach | Miss | Lady | Lord | King |
Queen | Chancellor | Mayor
"""),
    "job": words.JOBS,
    "event": _ways("""
Christmas | Easter | Ramadan | Diwali | Halloween | the Olympics | the World Cup | New Year's Eve | Thanksgiving |
Hanukkah
"""),
    "product": _ways("""
iPhone | Bluetooth | Wi-Fi | PDF | TV | GPS | Excel | the Internet | Android | USB | SUV | Windows | DVD | QR | CEO |
CFO | MBA | PhD | HTML | API | ID | AI | VAT | FAQ
"""),
    "num": _ways("""
two | three | four | five | six | seven | ten | 12 | 15 | 20 | 35 | 50 | 80 | 100 | 240 | 300 | 1,500 | several |
a few | 2.5 | thousands of | dozens of
"""),
    "year": _ways("""
1848 | 1902 | 1914 | 1945 | 1968 | 1975 | 1984 | 1989 | 1991 | 1996 | 1999 | 2001 | 2004 | 2008 | 2012 | 2015 | 2018 |
2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
"""),
    "time": _ways("""
8 am | 9:30 | noon | midnight | 6 pm | 7:15 | half past ten | 3 o'clock | 10:00 | quarter to five
"""),
    "money": _ways("""
$5 million | $20 | £300 | €45 | $1.2 billion | ten dollars | $99 | €3,000 | 8 million euros | a fortune
"""),
    "thing": words.THINGS,
    "adj": words.ADJECTIVES,
    "score": _ways("""
2-1 | 3-0 | 1-1 | 4-2 | 21-14 | 98-87 | 6-4, 6-3 | 0-0 | 5-3 | 102-99
"""),
}
