"""Names the training sentences are filled with: people, places and organizations of many cultures, as plain tables."""

from course_utils.practice import entities_names_more as more
from course_utils.practice.entities_common import table

FIRST = (
    table("""
Aaron Abigail Adam Adriana Agnes Ahmed Aisha Alan Albert Alejandro Alice Alison Amelia Amina Amy Ana Anders Andre
Andrew Angela Anita Anna Anthony Anton Arjun Arthur Ashley Astrid Barack Barbara Beatrice Ben Bianca Bill Bob Boris
Brenda Brian Bruno Carla Carlos Carmen Caroline Catherine Chen Chidi Chloe Chris Clara Claire Clement Connor Daniel
Daniela David Deborah Deepak Diana Diego Dimitri Donald Dorothy Edward Elena Elizabeth Ella Emeka Emily Emma Eric Erik
Ernest Esther Ethan Eva Fabio Farah Felix Fiona Francis Frank Fred Gabriel George Gerard Giovanni Grace Greg Gustav
Hana Hannah Harold Harry Hassan Heidi Helen Henry Hiroshi Hugo Ian Ibrahim Ines Irene Isaac Isabel Ivan Jack Jacob
James Jane Jan Javier Jean Jennifer Jens Jessica Jill Joan Joe John Jonas Jorge Jose Joseph Joshua Juan Julia Julie
Kamal Karen Karl Kate Keiko Kemal Kevin Khalid Kim Kofi Kumar Kwame Lars Laura Lena Leo Leila Lily Linda Lisa Liu
Louis Lucas Lucia Luigi Luke Maggie Magnus Malik Marco Margaret Maria Marie Mario Mark Martha Martin Mary Matteo
Matthew Maya Mei Michael Miguel Mike Ming Mohammed Monica Nadia Nancy Naomi Natalie Nathan Neil Nick Nicole Nina Noah
Nora Oliver Olivia Omar Oscar Pablo Patricia Patrick Paul Pedro Peter Philip Pierre Priya Rachel Rafael Rahul Raj
Rebecca Ricardo Richard Rita Robert Rosa Ruth Ryan Sally Sam Samir Samuel Sandra Sara Sarah Satoshi Sean Sergei Sharon
Simon Sofia Sophie Stefan Stephen Steve Sunita Susan Suzanne Sven Sylvain Takeshi Tamara Tanya Tariq Teresa Thomas Tim
Tina Tom Tony Ursula Valeria Vera Victor Vijay Vikram Walter Wei William Wolfgang Yasmin Yuki Yusuf Zara Zoe Chloé
André José Zoë François Jürgen Björn Łukasz Søren Inés Jean-Paul Jean-Luc Mary-Ann Anne-Marie J. M. A. R. K.
""")
    + more.FIRST
)

LAST = (
    table("""
Adams Adeyemi Ahmad Ali Allen Almeida Anderson Andersson Bailey Baker Banerjee Barnes Bauer Becker Bell Bennett Berger
Bernard Bianchi Blair Blake Bloom Bond Boyd Bradley Brooks Brown Bruce Burke Burns Bush Butler Campbell Carlson Carter
Castillo Castro Chandra Chang Chavez Clark Clinton Cohen Cole Collins Conti Cook Cooper Costa Cox Cruz Curtis Das
Davies Davis Diaz Dixon Dubois Duncan Dupont Edwards Einstein Ellis Eriksson Evans Fernandez Ferrari Fischer Fisher
Fleming Flores Ford Foster Fox Fraser Fuentes Fujita Garcia Gates Gomez Gonzalez Gordon Graham Grant Gray Green
Griffin Gupta Hall Hamilton Hansen Harris Hart Harvey Hayes Hernandez Hill Hoffmann Holmes Horvat Howard Huang Hughes
Hunt Hussein Ito Ivanov Jackson Jensen Jobs Johansson Johnson Jones Jordan Kaplan Kapoor Kelly Kennedy Khan King Klein
Knight Kobayashi Kovacs Kowalski Kuznetsov Larsen Lee Lewis Li Lim Lincoln Lindgren Lopez Macdonald Marshall Martinez
Mason Mbeki McCarthy McDonald Mehta Mendes Mendoza Merkel Meyer Miller Mitchell Mohamed Moore Morales Moreau Morgan
Morris Moyo Müller Murphy Murray Musk Nakamura Nelson Nguyen Nielsen Nkosi Novak Obama Obi Oliveira Olsen Ortiz Owen
Owens Park Parker Patel Pereira Perez Petersen Petrov Phillips Popescu Popov Powell Price Quinn Ramirez Rao Reagan
Reed Reyes Richter Rivera Roberts Robinson Rodriguez Rogers Romano Rose Ross Rossi Russell Saito Sanchez Santos Sato
Schmidt Schneider Schwartz Scott Shah Sharma Shaw Silva Simpson Singh Smith Sokolov Sousa Stewart Stone Suzuki
Svensson Tanaka Taylor Thompson Torres Trump Turner Vargas Vasquez Wagner Walker Wang Ward Washington Watanabe Watson
Weber Weiss West White Williams Wilson Wolf Wong Wood Wright Wu Yamada Yang Yilmaz Young Zhang Zhao Zimmermann O'Brien
O'Neill O'Connor D'Angelo García Núñez Fernández Gómez Øberg Åkesson Dvořák Kovač Nowak Wałęsa Çelik Şahin Lefèvre
Béranger Smith-Jones Lopez-Ruiz
""")
    + more.LAST
)

CITIES = (
    table("""
Amsterdam, Ankara, Athens, Atlanta, Auckland, Baghdad, Baltimore, Bangkok, Barcelona, Basel, Beijing, Beirut, Belfast,
Berlin, Birmingham, Bogota, Bordeaux, Boston, Bristol, Brooklyn, Brussels, Bucharest, Budapest, Cairo, Cambridge,
Caracas, Chicago, Cleveland, Cologne, Copenhagen, Dallas, Damascus, Delhi, Denver, Detroit, Dresden, Dubai, Dublin,
Edinburgh, Florence, Frankfurt, Geneva, Genoa, Glasgow, Hamburg, Hanoi, Havana, Helsinki, Houston, Istanbul, Jakarta,
Jerusalem, Johannesburg, Kabul, Karachi, Kiev, Kyoto, Lahore, Leeds, Leipzig, Lima, Lisbon, Liverpool, London, Lyon,
Madrid, Manchester, Manila, Melbourne, Miami, Milan, Minsk, Montreal, Moscow, Mumbai, Munich, Nairobi, Naples, Nice,
Oslo, Ottawa, Oxford, Palermo, Paris, Philadelphia, Phoenix, Pittsburgh, Porto, Prague, Rome, Rotterdam, Seattle,
Seoul, Shanghai, Sofia, Stockholm, Sydney, Tehran, Tokyo, Toronto, Turin, Vancouver, Venice, Vienna, Warsaw,
Washington, Zagreb, Zurich, New York, New York City, New Orleans, New Delhi, Los Angeles, San Francisco, San Diego,
Las Vegas, Hong Kong, Rio de Janeiro, São Paulo, Buenos Aires, Mexico City, Cape Town, Kuala Lumpur, St. Louis, St.
Petersburg, Tel Aviv, Saint-Denis, Salt Lake City, Santa Cruz, Port Elizabeth, Stratford-upon-Avon, Málaga, Córdoba,
Zürich, Łódź, Malmö, Besançon, Gdańsk
""")
    + more.CITIES
)

COUNTRIES = table("""
Afghanistan, Albania, Algeria, Angola, Argentina, Australia, Austria, Bangladesh, Belgium, Bolivia, Brazil, Britain,
Bulgaria, Cambodia, Canada, Chile, China, Colombia, Croatia, Cuba, Cyprus, Denmark, Egypt, England, Estonia, Ethiopia,
Finland, France, Georgia, Germany, Greece, Haiti, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel,
Italy, Jamaica, Japan, Kenya, Kuwait, Latvia, Lebanon, Libya, Malaysia, Mali, Malta, Mexico, Mongolia, Morocco, Nepal,
Nigeria, Norway, Pakistan, Panama, Peru, Poland, Portugal, Romania, Russia, Scotland, Senegal, Serbia, Singapore,
Slovakia, Somalia, Spain, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Tunisia, Turkey, Uganda,
Ukraine, Vietnam, Wales, Yemen, Zambia, USA, U.S., US, UK, U.K., United States, United Kingdom, United Arab Emirates,
New Zealand, South Korea, North Korea, South Africa, Saudi Arabia, Sri Lanka, Costa Rica, Czech Republic, Puerto Rico,
Bosnia and Herzegovina, Trinidad and Tobago
""")

REGIONS = (
    table("""
Africa, Asia, Europe, America, South America, North America, Latin America, Central Asia, Middle East, Alaska,
Arizona, Bavaria, Brittany, California, Catalonia, Colorado, Cornwall, Crimea, Florida, Hawaii, Illinois, Kansas,
Kashmir, Kent, Lombardy, Massachusetts, Michigan, Nevada, New Jersey, New Mexico, North Carolina, Ohio, Ontario,
Oregon, Punjab, Quebec, Queensland, Saxony, Scandinavia, Siberia, Sicily, South Dakota, Texas, Tuscany, Utah,
Virginia, West Virginia, Yorkshire, Silicon Valley, Manhattan, Queens, Soho, Harlem, Hollywood, Crete, Corsica, Java,
Bali, Bay Area, East Coast, West Bank, Gaza
""")
    + more.REGIONS
)

NATURE = table("""
Amazon, Danube, Nile, Rhine, Seine, Thames, Volga, Mississippi, Ganges, Mekong, Alps, Andes, Himalayas, Rockies,
Sahara, Mediterranean, Baltic Sea, Black Sea, North Sea, Pacific, Atlantic, Pacific Ocean, Atlantic Ocean, Lake
Michigan, Lake Geneva, Lake Victoria, Mount Everest, Mont Blanc, Mount Fuji, Grand Canyon, Central Park, Hyde Park,
Times Square, Wall Street, Fifth Avenue, Red Square, Golden Gate Bridge, Eiffel Tower, Big Ben, Broadway, Abbey Road,
Oxford Street
""")

COMPANIES = (
    table("""
Adidas, Airbus, Alibaba, Amazon, Apple, AT&T, Audi, BMW, Boeing, Bosch, BP, Chevron, Chrysler, Cisco, Citigroup,
Coca-Cola, Danone, Dell, Deutsche Bank, Disney, DreamWorks, eBay, Ericsson, Exxon, Facebook, Fiat, Ford, Gazprom,
General Electric, General Motors, Goldman Sachs, Google, GitHub, Heineken, Hitachi, Honda, HSBC, Huawei, Hugging Face,
Hugging Face Inc., IBM, Ikea, Intel, JPMorgan, KLM, Lego, Lufthansa, Mastercard, McDonald's, Mercedes, Meta,
Microsoft, Mozilla, Nestlé, Netflix, Nike, Nintendo, Nokia, Nvidia, OpenAI, Oracle, Panasonic, PayPal, Pepsi, Pfizer,
Philips, Renault, Rolls-Royce, Ryanair, Samsung, Shell, Siemens, Sony, Spotify, Starbucks, Target, Tesco, Tesla,
Toyota, Twitter, Uber, Visa, Vodafone, Volvo, Walmart, Yahoo, YouTube, Zara, 3M, H&M, Wells Fargo, Bank of America,
Morgan Stanley, Procter & Gamble, Johnson & Johnson, Air France, British Airways, Red Hat
""")
    + more.COMPANIES
)

BODIES = table("""
UN, NATO, EU, WHO, UNESCO, UNICEF, IMF, OPEC, NASA, FBI, CIA, BBC, CNN, NBC, Reuters, Interpol, FIFA, UEFA, NBA, NFL,
Greenpeace, Amnesty International, Red Cross, United Nations, European Union, European Commission, European Central
Bank, World Bank, World Health Organization, African Union, Congress, Senate, Parliament, House of Commons, House of
Representatives, Supreme Court, Pentagon, White House, Kremlin, Labour Party, Democratic Party, Republican Party,
Green Party, Federal Reserve, Scotland Yard, Hamas, Taliban, Harvard, Stanford, MIT, Oxford University, Harvard
University, University of Cambridge, New York Times, Washington Post, Guardian, Wall Street Journal, Financial Times,
Le Monde, Royal Navy, US Army, Associated Press, Salvation Army, Louvre, British Museum
""")

TEAMS = table("""
Ajax, Arsenal, Barcelona, Bayern Munich, Boca Juniors, Boston Red Sox, Celtic, Chelsea, Chicago Bulls, Dallas Cowboys,
Everton, Inter Milan, Juventus, Lakers, Liverpool, Los Angeles Lakers, Manchester City, Manchester United, New York
Yankees, Yankees, Real Madrid, River Plate, Santos, Tottenham, Leeds United, Porto, Benfica, Dodgers, Golden State
Warriors, Giants
""")

# Ordinary words that people, places and firms are called after, so that a capital alone proves nothing.
WORDS = table("""
Acorn Amber Anchor Arrow Aspen Autumn Beacon Berry Birch Blue Bluebird Bridge Bright Bronze Brook Canyon Castle Cedar
Chestnut Circle Clear Cliff Clover Copper Coral Crane Crest Crown Crystal Dawn Delta Diamond Dolphin Dove Eagle East
Echo Elm Ember Evergreen Falcon Fern Field First Flint Forest Frost Garden Gate Glen Global Gold Golden Granite Grand
Harbor Harvest Hawk Hazel Heather Heritage Heron High Holly Horizon Iron Island Ivory Ivy Jade Juniper Kings Lake
Lantern Laurel Liberty Light Lion Long Lotus Maple Marble Meadow Meridian Metro Mill Moon Morning Mountain National
New Noble North Northern Oak Ocean Olive Opal Open Orange Orchard Orchid Osprey Otter Owl Pacific Palm Pearl Pebble
Pine Pioneer Planet Poppy Prairie Prime Quartz Quick Rain Raven Red Reef Ridge River Robin Rock Royal Ruby Sage Sand
Sapphire Silver Sky Smart Snow South Spring Spruce Star Stone Storm Summit Sun Sunrise Swan Thistle Thunder Tiger
Timber Tower Union United Urban Valley Velvet Violet Vista Water Wave Western White Wild Willow Wind Winter Wolf
Yellow
""")
