"""More names of people and places, from many languages: the more shapes are seen, the better new ones are told."""

from course_utils.practice.entities_common import table

FIRST = table("""
Abdul Achim Ada Adele Adil Adrian Aiden Aiko Akash Akira Alba Alberto Aldo Alessandro Alessia Alex Alexandra Alfonso
Alfred Alina Alma Alvaro Amadou Amanda Amir Amit Amos Anastasia Andrei Anil Anja Ann Annette Antoine Antonia Ariadne
Ariel Armando Arnold Arturo Asha Audrey Aurora Axel Ayumi Azadeh Babak Barry Beata Bella Benedict Benjamin Berit
Bernadette Bertha Beth Birgit Blanca Bogdan Bonnie Bradley Bridget Bronwyn Caleb Calvin Camille Carl Carol Casper
Cecilia Celeste Chandra Charles Charlotte Chiara Christian Christina Christopher Cindy Colin Corinne Craig Cristina
Cynthia Cyril Dagmar Dalia Damian Dana Daphne Darius Darren Dawn Dennis Derek Dieter Dina Dino Dominic Donna Doris
Douglas Duncan Dylan Eduardo Edith Edna Edwin Eileen Elaine Eleanor Eli Elias Elif Elisa Elliot Elsa Emil Emmanuel
Enrique Erin Ernesto Eugene Eun-ji Evelyn Ewa Faisal Fernando Florence Francesca Frida Fumiko Gareth Gary Gemma
Geoffrey Gerald Gerda Gilbert Gina Giulia Gloria Gonzalo Gordon Greta Guillermo Gunnar Guy Habib Hans Haruki Hasan
Hedwig Helga Helmut Henrik Herbert Herman Hilda Holger Horst Howard Huda Hyun-woo Ida Ignacio Igor Ilona Imran Indira
Ingeborg Iris Irina Isabella Ismail Jackie Jaime Jamal Jason Jasmine Jasper Jelena Jeremy Jerome Jesse Jin Joachim
Joanna Joel Johan Jonathan Josef Josephine Joyce Judith Julian Juliet Jun Justin Kaito Kaori Karim Karin Katarina
Katherine Kathleen Kazuo Keith Kenneth Kerstin Kirsten Kjell Klaus Kristina Lamar Lance Larry Latifa Laurent Lea
Leonard Leonardo Leon Leroy Leslie Liam Lionel Loretta Lorna Lothar Louise Lucy Ludwig Luis Lukas Lydia Lynn Madeleine
Mahmoud Manuel Marcel Marcus Margarita Mariam Marianne Marina Marjorie Marlene Marta Marvin Matilda Maurice Max Maxine
Megan Melanie Melissa Mia Mila Milan Mildred Milton Mina Miranda Miriam Mirjana Mitsuko Mona Morten Mustafa Nabil
Naoko Natasha Neha Nelson Nestor Nigel Nils Nobuko Noor Norman Odette Olaf Oleg Olga Oksana Orlando Osman Pamela
Parvati Pascal Patience Paula Pauline Penelope Petra Phoebe Phyllis Pilar Pooja Rafiq Ralph Ramon Randall Raymond Raul
Regina Reinhard Rene Renata Roberta Roberto Roderick Rodrigo Roger Roland Roman Ronald Rosemary Roy Rudolf Rupert
Russell Sabine Sadia Said Salma Salvatore Sanjay Saskia Saul Sebastian Selma Serena Shane Shannon Sheila Shirley
Shreya Sidney Sigrid Silvia Sonia Stanley Stella Stuart Sushila Svetlana Sybil Tadeusz Tatiana Ted Terence Thelma
Theodore Therese Timothy Todd Tomas Tove Tracy Trevor Trudy Ulrich Ulrike Umberto Usha Valentina Vanessa Veronica
Vincent Viola Virginia Vivian Vladimir Wanda Warren Wendy Werner Wilhelm Wilma Xavier Yan Yannick Yasir Yoko Yvonne
Zachary Zainab Zdenka Ágnes Élise Émile Ömer Șerban Zuzana Željko
""")

LAST = table("""
Abbott Abdullah Acosta Agarwal Aguilar Akhtar Albrecht Aldridge Alvarez Amari Andrade Antonov Appiah Archer Armstrong
Arnold Asante Atkinson Aydin Azevedo Bakker Baldwin Balogun Barbieri Barnett Barrett Bartlett Barton Batista Baxter
Bellini Beltran Benitez Benson Bergmann Bishop Björk Blackwood Boateng Bogdanov Borges Boucher Bowman Brandt Braun
Brennan Briggs Bryant Buchanan Burgess Burton Caballero Cabrera Calderon Cameron Cardoso Carlsen Carpenter Carr
Carroll Caruso Chambers Chan Chapman Chaves Chowdhury Christensen Cisneros Clarke Colombo Conrad Cortez Coulibaly
Craig Crawford Cunningham Dahl Dalton Danielsen Dawson Delgado Demir Deng Desai Diallo Dimitrov Dogan Donovan Dorsey
Douglas Doyle Drake Dumont Durand Dyer Eberhardt Egan Eklund Elliott Engel Erdogan Escobar Espinoza Fabbri Faber Farah
Farrell Fedorov Ferguson Figueroa Fontaine Forster Fournier Frank Franklin Freeman Friedman Fuchs Gallo Garner
Gauthier Georgiou Gibson Gilbert Giordano Glover Godfrey Goldberg Goodwin Greco Gregory Grimm Guerrero Gustafsson
Guzman Haas Hahn Halvorsen Hammond Hanson Hardy Harper Hartmann Hashimoto Hassan Hawkins Hayashi Heinrich Helgason
Henderson Herrera Hicks Hidalgo Higgins Hirsch Ho Hodges Hofer Holm Holt Hopkins Horn Horton Houston Hudson Humphrey
Ibarra Iglesias Ilyin Inoue Iqbal Isaksen Iversen Jacobs Jankowski Jansen Jansson Jimenez Joshi Juarez Kamara Kang
Karlsson Kato Kaur Keller Kemp Kerr Khalil Kimura Kirby Kiss Knudsen Koch Kok Koroma Kramer Krishnan Krüger Kumar
Kurtz Lambert Lang Larsson Laurent Lawson Leclerc Lehmann Leitner Leone Levy Lin Lindberg Lombardi Long Lowe Lucas
Lund Lynch Ma MacLeod Madsen Magnusson Mahmood Maier Malone Mancini Mandela Maldonado Marini Marino Markovic Marsh
Martins Matsumoto Maurer May Mazur McKenzie McLaughlin Medina Meier Melnyk Mensah Mercier Meyers Michaud Mills
Miyamoto Mohr Molina Montoya Moretti Mori Morrison Moser Moss Mukherjee Mutua Myers Nagy Nair Navarro Ndiaye Nguema
Nicholson Niemi Nikolaev Nunes Oakley O'Hara O'Sullivan Obregon Odhiambo Ogawa Okafor Oliver Olsson Onyango Orlov
Osborne Otieno Ozturk Pacheco Padilla Page Palmer Papadopoulos Pappas Parsons Patterson Pavlov Payne Pearson Peck
Perkins Peters Pham Pinto Poulsen Prasad Preston Quintero Ramos Rasmussen Reddy Reid Reinhardt Ricci Rinaldi Ritter
Rizzo Robertson Roche Rosenberg Roth Roy Ruiz Ryan Salazar Salvatore Sandberg Saunders Savage Schäfer Scholz Schreiber
Schröder Schulz Sharp Shelton Shevchenko Sinclair Skinner Smirnov Snyder Sørensen Soto Spencer Stanley Steiner
Stephens Strand Suarez Sutton Szabo Takahashi Tan Teixeira Thomsen Tkachenko Toth Traore Tucker Ueda Usman Valdez
Valente Varga Vaughn Vega Velasco Vinci Vogel Vogt Wallace Walsh Walters Warner Weaver Webb Wells Wheeler Winkler
Winters Wyatt Xiong Yamaguchi Yeo Yoshida Zamora Zapata Ziegler Zimmer Zuma Žižek
""")

CITIES = table("""
Aachen, Aberdeen, Abidjan, Abuja, Adelaide, Agra, Aleppo, Alexandria, Algiers, Alicante, Almaty, Amman, Anchorage,
Antalya, Arezzo, Arles, Asheville, Asuncion, Aswan, Augsburg, Austin, Avignon, Baku, Bamako, Bangalore, Bari, Basra,
Bath, Belgrade, Bergamo, Bern, Bilbao, Blackpool, Boise, Bologna, Bonn, Brasilia, Bratislava, Brest, Brighton,
Brisbane, Bruges, Buffalo, Burgos, Busan, Cadiz, Calais, Calgary, Cali, Canberra, Cannes, Canterbury, Casablanca,
Catania, Charleston, Charlotte, Chester, Chennai, Cincinnati, Coimbra, Columbus, Cork, Coventry, Curitiba, Dakar,
Dalian, Darwin, Derby, Des Moines, Dhaka, Dijon, Doha, Dover, Durban, Durham, Düsseldorf, Edmonton, Eindhoven, El
Paso, Erfurt, Essen, Exeter, Faro, Ferrara, Fez, Fort Worth, Freetown, Fresno, Fukuoka, Galway, Gaziantep, Ghent,
Gijon, Girona, Graz, Grenoble, Groningen, Guadalajara, Guatemala City, Haifa, Halifax, Hangzhou, Hanover, Harare,
Hartford, Heidelberg, Hiroshima, Hobart, Hull, Hyderabad, Ibiza, Indianapolis, Innsbruck, Inverness, Ipswich,
Islamabad, Izmir, Jaipur, Jeddah, Juneau, Kampala, Kansas City, Karlsruhe, Katowice, Kazan, Kharkiv, Khartoum,
Kingston, Kinshasa, Klagenfurt, Kobe, Kolkata, Krakow, Kumasi, La Paz, Lancaster, Lausanne, Le Havre, Leicester,
Lille, Limerick, Limoges, Lincoln, Linz, Little Rock, Livorno, Ljubljana, Louisville, Luanda, Lucerne, Lucknow,
Lusaka, Lviv, Maastricht, Macau, Madison, Malaga, Managua, Mannheim, Maputo, Maribor, Marrakesh, Mecca, Medellin,
Medina, Memphis, Messina, Milwaukee, Minneapolis, Mobile, Modena, Monaco, Monterrey, Montevideo, Montpellier, Mosul,
Nagasaki, Nagoya, Nantes, Nashville, Newark, Newcastle, Nicosia, Nîmes, Norwich, Nottingham, Novosibirsk, Nuremberg,
Oakland, Odessa, Omaha, Oran, Orlando, Osijek, Padua, Pamplona, Parma, Perugia, Pisa, Plymouth, Port Louis, Portland,
Potsdam, Pretoria, Providence, Quito, Raleigh, Ravenna, Recife, Reims, Rennes, Reno, Richmond, Rijeka, Rosario,
Rostock, Rouen, Sacramento, Saigon, Salamanca, Samarkand, San Antonio, San Jose, Sapporo, Sarajevo, Savannah, Sendai,
Sheffield, Shenzhen, Siena, Skopje, Southampton, Spokane, Split, St. Gallen, Stavanger, Stuttgart, Sucre, Surabaya,
Swansea, Szeged, Taipei, Tampa, Tangier, Tartu, Tbilisi, Thessaloniki, Tirana, Toledo, Toulon, Toulouse, Trento,
Trieste, Tripoli, Trondheim, Tucson, Tulsa, Tunis, Ulm, Utrecht, Varna, Verona, Vilnius, Wellington, Wichita,
Winnipeg, Wroclaw, Wuhan, Würzburg, Yangon, Yerevan, Yokohama, York, Ypres
""")

REGIONS = table("""
Alabama, Alberta, Alsace, Anatolia, Aragon, Arkansas, Armenia, Azerbaijan, Bahrain, Barbados, Belarus, Belize, Benin,
Bohemia, Botswana, British Columbia, Brunei, Burgundy, Burkina Faso, Calabria, Cameroon, Carinthia, Castile, Chad,
Chechnya, Connecticut, Congo, Cumbria, Dalmatia, Delaware, Devon, Dominican Republic, East Anglia, Ecuador, El
Salvador, Eritrea, Essex, Fiji, Flanders, Galicia, Gambia, Ghana, Greenland, Guatemala, Guinea, Gujarat, Guyana,
Hesse, Honduras, Idaho, Indiana, Iowa, Ivory Coast, Kazakhstan, Kentucky, Kerala, Kosovo, Kyrgyzstan, Lapland,
Lesotho, Liberia, Liechtenstein, Lithuania, Louisiana, Maharashtra, Maine, Malawi, Manitoba, Maryland, Mauritania,
Mauritius, Minnesota, Missouri, Montenegro, Moravia, Mozambique, Myanmar, Nebraska, New Hampshire, New South Wales,
Nicaragua, Niger, Normandy, North Dakota, Nova Scotia, Oklahoma, Oman, Paraguay, Pennsylvania, Philippines, Piedmont,
Pomerania, Rajasthan, Rhode Island, Rwanda, Samoa, Sardinia, Sierra Leone, Slovenia, Somerset, Styria, Surrey, Sussex,
Tajikistan, Tasmania, Tennessee, Thuringia, Tibet, Togo, Transylvania, Turkmenistan, Tyrol, Umbria, Uzbekistan,
Venezuela, Wisconsin, Wyoming, Zanzibar, Zimbabwe
""")

COMPANIES = table("""
Accor, Acer, Adecco, Adobe, Aldi, Allianz, American Express, Asos, AstraZeneca, Asus, Atari, Aviva, AXA, Barilla,
BASF, Best Buy, BlackRock, Bloomberg, Booking.com, Bridgestone, British Gas, British Telecom, Burberry, Burger King,
Canon, Capgemini, Cargill, Casio, Caterpillar, Chanel, Citroën, Colgate, Costco, Credit Suisse, Daimler, Delta Air
Lines, DHL, Diageo, Dropbox, DuPont, Dyson, EasyJet, Electrolux, Emirates, Epson, Expedia, FedEx, Ferrari, Ferrero,
Fujitsu, Gap, Gillette, GlaxoSmithKline, Goodyear, Gucci, Halliburton, Hasbro, Hermès, Hewlett-Packard, Hilton,
Hyundai, Iberia, Infosys, ING, Jaguar, Kellogg, Kia, Kodak, KPMG, Kraft, Lenovo, Lidl, LinkedIn, Lockheed Martin,
Logitech, Lukoil, Marriott, Mars, Mattel, Maersk, Merrill Lynch, Michelin, Mitsubishi, Monsanto, Moody's, Motorola,
Nasdaq, Nissan, Nomura, Northrop Grumman, Olympus, Opel, Orange, Otis, Peugeot, Pirelli, Pixar, Porsche, Prada, Puma,
Qantas, Qualcomm, Ralph Lauren, Raytheon, Reebok, Repsol, Ricoh, Roche, Rolex, SAP, Santander, Scania, Sega, Sharp,
Skype, Slack, Snapchat, Société Générale, Sotheby's, Suzuki, Swatch, Telefonica, Texaco, ThyssenKrupp, TikTok,
TotalEnergies, Toys R Us, TripAdvisor, UniCredit, UPS, Valeo, Verizon, Warner Brothers, WhatsApp, Whirlpool, Wipro,
Xerox, Xiaomi, Yamaha, Yelp, Zalando, Zeiss, Zoom
""")
