"""Papers behind the course's models and methods. They are real; the votes are made up for the practice Hub."""

from course_utils.local_hub.papers import Paper

PAPERS = [
    Paper(
        "1706.03762",
        "Attention Is All You Need",
        ("Ashish Vaswani", "Noam Shazeer", "Niki Parmar", "Jakob Uszkoreit", "Llion Jones", "Aidan N. Gomez",
         "Łukasz Kaiser", "Illia Polosukhin"),
        "2017-06-12",
        "The transformer: a network built from attention alone. All models of this course are of this kind.",
        votes=120,
    ),
    Paper(
        "1810.04805",
        "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding",
        ("Jacob Devlin", "Ming-Wei Chang", "Kenton Lee", "Kristina Toutanova"),
        "2018-10-11",
        "A transformer that reads a text from both sides and learns by filling in hidden words.",
        votes=64,
    ),
    Paper(
        "1910.01108",
        "DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter",
        ("Victor Sanh", "Lysandre Debut", "Julien Chaumond", "Thomas Wolf"),
        "2019-10-02",
        "A smaller BERT that learned from the larger one and keeps most of its skill.",
        votes=31,
    ),
    Paper(
        "1910.13461",
        "BART: Denoising Sequence-to-Sequence Pre-training for Natural Language Generation, Translation, and "
        "Comprehension",
        ("Mike Lewis", "Yinhan Liu", "Naman Goyal", "Marjan Ghazvininejad", "Abdelrahman Mohamed", "Omer Levy",
         "Ves Stoyanov", "Luke Zettlemoyer"),
        "2019-10-29",
        "An encoder and a decoder that learn by repairing damaged texts. It writes good summaries.",
        votes=22,
    ),
    Paper(
        "2005.00547",
        "GoEmotions: A Dataset of Fine-Grained Emotions",
        ("Dorottya Demszky", "Dana Movshovitz-Attias", "Jeongwoo Ko", "Alan Cowen", "Gaurav Nemade", "Sujith Ravi"),
        "2020-05-01",
        "Comments from Reddit, each marked by people with one or more of 28 emotions.",
        votes=18,
    ),
    Paper(
        "2106.09685",
        "LoRA: Low-Rank Adaptation of Large Language Models",
        ("Edward J. Hu", "Yelong Shen", "Phillip Wallis", "Zeyuan Allen-Zhu", "Yuanzhi Li", "Shean Wang", "Lu Wang",
         "Weizhu Chen"),
        "2021-06-17",
        "Teach a large model something new by training a few small extra matrices, not the model itself.",
        votes=97,
    ),
    Paper(
        "2305.07759",
        "TinyStories: How Small Can Language Models Be and Still Speak Coherent English?",
        ("Ronen Eldan", "Yuanzhi Li"),
        "2023-05-12",
        "Very small models learn to write good English from very simple stories.",
        votes=54,
    ),
    Paper(
        "2305.14314",
        "QLoRA: Efficient Finetuning of Quantized LLMs",
        ("Tim Dettmers", "Artidoro Pagnoni", "Ari Holtzman", "Luke Zettlemoyer"),
        "2023-05-23",
        "Teach a large model while it is stored in four bits, so that one GPU is enough.",
        votes=73,
    ),
]  # fmt: skip
