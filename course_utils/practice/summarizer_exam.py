"""Paragraphs and summaries written by hand for the summarizer's exam. Nothing here is used for training or choosing."""

HANDWRITTEN: list[tuple[str, str]] = [
    (
        "The first stalls were up before seven. By noon you could hardly move on the green at Hollowmere, which"
        " was celebrating its apple festival on Sunday. Old Mr Pettigrew let children turn the handle of the "
        "press. The bell-ringers had a stall of their own and sold jam. According to the organisers, 1,300 "
        "people came through the gate. They were delighted.",
        "Hollowmere celebrated its apple festival on Sunday and 1,300 people came. The organisers were delighted.",
    ),
    (
        "When the phone rang, Marjorie Quill was peeling potatoes. Her tortoise Admiral had vanished from the "
        "garden in Saltby on Tuesday, and she had almost given up. Neighbours had looked under every hedge. A "
        "boy named Dominic Farrow had spotted him after nine days, strolling along the canal. Marjorie was so "
        "relieved that she forgot the potatoes.",
        "Admiral, the tortoise of Marjorie Quill, disappeared on Tuesday and was found by Dominic Farrow after "
        "nine days. Marjorie was relieved.",
    ),
    (
        "Packed lunches, raincoats and a great deal of noise: on Thursday 34 children from Thistledown School "
        "visited the lighthouse in Port Erran. The climb has 112 steps. Somebody counted them aloud. What they "
        "liked most was the huge lamp at the top, which they were allowed to switch on. The children were very "
        "excited and sang all the way home.",
        "Thistledown School visited the lighthouse in Port Erran and liked the huge lamp most. The children "
        "were very excited.",
    ),
    (
        "It smells of cinnamon in Cooper Lane these days. Yolanda Briggs opened a bakery there on Saturday, in "
        "the rooms of the former bank in Wetherfield. The counter is made from the old safe door. Forty "
        "customers were waiting when she turned the key, some of them since dawn. Yolanda was proud and a "
        "little tired.",
        "Yolanda Briggs opened a bakery in Wetherfield on Saturday and forty customers were waiting. Yolanda "
        "was proud.",
    ),
    (
        "Nobody slept much on the coast. A violent storm tore half the roof off the library in Kettleness on "
        "Wednesday night. Volunteers carried the oldest books to the church in wheelbarrows. A gull took "
        "shelter in the reading room. The council expects the repairs to cost 86,000 pounds. Many readers were "
        "sad when they saw the damage.",
        "A storm damaged the library in Kettleness on Wednesday, and repairs will cost 86,000 pounds. Many "
        "readers were sad.",
    ),
    (
        "Rain, mud and one lost boot could not stop them. The women of Farnley beat Oakridge 4-2 in the "
        "football match on Sunday. The sausages were sold out by half time. Beatriz Lund, who only joined the "
        "club in spring, scored the deciding goal in minute 78. The fans were overjoyed and carried her off the"
        " pitch.",
        "Farnley beat Oakridge 4-2 in football and Beatriz Lund scored the deciding goal in minute 78. The fans"
        " were overjoyed.",
    ),
    (
        "Have you always wanted to make your own mugs? The library in Eastmarch now offers a course in pottery "
        "with Gideon Sharpe. Aprons are provided, and the kiln is in the cellar. The first evening is on Monday"
        " at 7 o'clock and costs 12 euros. Several readers said that they were curious.",
        "The library in Eastmarch offers a course in pottery with Gideon Sharpe on Monday at 7 o'clock for 12 "
        "euros. Several readers were curious.",
    ),
    (
        "I have kept the box, the bill and all the letters. In March Leonard Moss from Dunholme bought a "
        "toaster for 59 pounds. It came in a pretty shade of mint. After five days it caught fire on the "
        "kitchen table, and the shop still refused to give the money back. A neighbour had the same trouble. "
        "Leonard was furious.",
        "The toaster of Leonard Moss caught fire after five days and the shop refused to give the money back. "
        "Leonard was furious.",
    ),
    (
        "For their anniversary the Okafors wanted something special, so they went to the Golden Ladle in "
        "Ravensby on Friday. Candles stood on every table. They waited 70 minutes for the fish curry. A "
        "violinist played the same tune again and again. When the curry came at last it was cold, and the bill "
        "was 94 euros. The Okafors were disappointed.",
        "The Okafors waited 70 minutes for cold fish curry at the Golden Ladle in Ravensby and paid 94 euros. "
        "The Okafors were disappointed.",
    ),
    (
        "The platform clock had stopped, which did not help. On Monday morning the train from Brindle to "
        "Castlemoor was 55 minutes late. A student handed round peppermints. Two men argued about chess. The "
        "railway explained that a swan had been sitting on the tracks and would not leave. Most passengers were"
        " amused in the end.",
        "The train from Brindle to Castlemoor was 55 minutes late because of a swan on the tracks. Most "
        "passengers were amused.",
    ),
    (
        "Some people talk about kindness and some just do it. Since Agatha Lindqvist slipped on the ice and "
        "broke her hip, her neighbour Tobias Wren has been shovelling the snow for her in Northwick. They used "
        'to say no more than good morning. He comes every Tuesday and will not take any money. "I will never '
        'forget this," said Agatha. She was deeply grateful.',
        "Tobias Wren has been shovelling the snow for his neighbour Agatha Lindqvist every Tuesday and takes no"
        " money. Agatha was deeply grateful.",
    ),
    (
        "The hall in Silverford has seldom been so quiet before the first note. On Saturday the Harbour Quartet"
        " played film music there. It was the cellist's first concert after a long illness. All 420 tickets had"
        " been sold within a day. In the break there was elderflower lemonade. The audience was thrilled and "
        "asked for three encores.",
        "The Harbour Quartet played film music in Silverford on Saturday and 420 tickets were sold. The "
        "audience was thrilled.",
    ),
    (
        "Boxes are piling up on the third floor. The insurance firm Bellwether is leaving Crossgate and will "
        "move its office to Highport in September. The new building has a roof garden. The coffee machine goes "
        "too, after a vote. There are 65 employees who have to move with it, and many of them have children at "
        "school. The staff are worried.",
        "Bellwether will move its office from Crossgate to Highport in September with 65 employees. The staff "
        "are worried.",
    ),
    (
        "He sang to it, he says, and he watered it with cold tea. Cornelius Vane from Lower Peasholm has won "
        "first prize at the garden show in Marlbridge with a pumpkin. The jury needed a forklift. It weighed "
        "214 kilos, more than the pony of the jury's chairman. His wife was not allowed to make soup of it. "
        "Cornelius was astonished.",
        "Cornelius Vane won first prize at the garden show in Marlbridge with a pumpkin that weighed 214 kilos."
        " Cornelius was astonished.",
    ),
    (
        "Traffic came to a halt in Tanner Street, and for once nobody blamed the lights. Six goats had escaped "
        "from the farm of Ottilie Kerr in Appledale on Friday. One of them ate a poster of the mayor. Another "
        "looked into the hairdresser's. They were caught in the park after three hours with the help of a bag "
        "of carrots. Ottilie was embarrassed.",
        "Six goats escaped from the farm of Ottilie Kerr in Appledale on Friday and were caught after three "
        "hours. Ottilie was embarrassed.",
    ),
    (
        "Smoke was rising over the roofs of Millcombe on Sunday evening. A fire had broken out in the cinema, "
        "in the middle of a comedy. The screen was lost, and so was all the popcorn. Hedda Brandt, a nurse who "
        "happened to be in the last row, led 28 people out through the side door. Everyone was grateful to her.",
        "A fire broke out in the cinema in Millcombe on Sunday and Hedda Brandt led 28 people out. Everyone was"
        " grateful.",
    ),
]

# As a beginner words them: to choose by while the model is trained, never to train on.
DEVELOPMENT: list[tuple[str, str]] = [
    (
        "My sister's dog ran away on Monday. Her name is Bella and she is a small brown terrier. We looked for her "
        "in the park and in the woods behind the school. In the evening a man called Mr Hughes phoned us. He had "
        "found Bella in his garage. My sister cried with joy when she saw her.",
        "My sister's dog ran away on Monday. Mr Hughes had found Bella in his garage. My sister cried with joy.",
    ),
    (
        "A new bookshop has opened in our street. The owner is called Priya and she used to be a teacher. On the "
        "first day she gave every child a free bookmark. My brother bought three comics. We are all very happy "
        "that we have a bookshop again.",
        "A new bookshop has opened in our street. On the first day she gave every child a free bookmark. We are "
        "all very happy.",
    ),
    (
        "Our team won the match on Saturday. We played against Westbrook and it was very cold. At half time we "
        "were losing 1-0. Then Sam scored two goals in ten minutes. The final score was 2-1. Our coach was so "
        "proud that he sang on the bus.",
        "Our team won the match on Saturday. Sam scored two goals in ten minutes. Our coach was proud.",
    ),
    (
        "Yesterday was my grandmother's birthday. She turned 80. We baked a big chocolate cake and invited all her "
        "friends. My uncle Peter came from Canada and she did not know about it. She was very surprised and very "
        "happy.",
        "Yesterday was my grandmother's birthday. My uncle Peter came from Canada. She was very surprised and very "
        "happy.",
    ),
    (
        "The train to Manchester was late again this morning. We waited on the platform for forty minutes. A woman "
        "said there was a tree on the line. I missed my meeting with Mr Brown. I was really angry.",
        "The train to Manchester was late again this morning. There was a tree on the line. I was angry.",
    ),
    (
        "The coffee machine at work is broken. It started to leak on Tuesday and there was water on the floor. "
        "Anna called the repair service. They said that somebody will come next week. Until then we have to drink "
        "tea. Everybody is annoyed.",
        "The coffee machine at work is broken. Somebody will come next week. Everybody is annoyed.",
    ),
    (
        "I bought a lamp in your shop last week. When I opened the box, the glass was broken. I wrote to you "
        "twice, but nobody answered. I would like to have my money back. I am very disappointed.",
        "I bought a lamp in your shop last week. When I opened the box, the glass was broken. I am very disappointed.",
    ),
    (
        "Last night there was a big storm in our village. The wind broke the window of the school and a tree fell "
        "on the car of Mrs Evans. Nobody was hurt. The fire brigade worked until four o'clock in the morning. The "
        "children were scared.",
        "Last night there was a big storm in our village. A tree fell on the car of Mrs Evans. The children were "
        "scared.",
    ),
    (
        "Tom lost his wallet on the bus. There were fifty euros and a photo of his daughter in it. The bus driver "
        "found it under a seat and took it to the police. Tom got everything back. He was very grateful and bought "
        "the driver a box of chocolates.",
        "Tom lost his wallet on the bus. The bus driver found it under a seat and took it to the police. Tom was "
        "very grateful.",
    ),
    (
        "Maria started a new job at the hospital on Monday. She is a nurse and works on the children's ward. Her "
        "colleagues gave her flowers on the first day. She was nervous in the morning, but in the evening she was "
        "glad.",
        "Maria started a new job at the hospital on Monday. Her colleagues gave her flowers on the first day. In "
        "the evening she was glad.",
    ),
]
