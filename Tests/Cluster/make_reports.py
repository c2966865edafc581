"""Reports of invented events, the same in every run: some written by one hand, some by many."""
import random

SYLLABLES = "an ko va mi re sul tor ber li du san ov ir ja pet mar el gra hol tin".split()


def word(choice, length):
    return "".join(choice.choice(SYLLABLES) for _ in range(length))


def reports(count, seed=1):
    """Texts: each event has names and words of its own, each report keeps some sentences and adds one."""
    choice = random.Random(seed)
    common = [word(choice, 2) for _ in range(900)]
    made = 0
    while made < count:
        names = [word(choice, 3).capitalize() + " " + word(choice, 2).capitalize() for _ in range(4)]
        own = [word(choice, 3) for _ in range(40)]
        sentence = lambda: " ".join(
            choice.choice(names) if choice.random() < 0.1 else choice.choice(own if choice.random() < 0.5 else common)
            for _ in range(14))
        told = [sentence() for _ in range(12)]
        for _ in range(min(count - made, int(choice.paretovariate(1.1)), 60)):
            kept = [told[place] for place in sorted(choice.sample(range(12), 8))] + [sentence()]
            paragraphs = ["It was said that " + text + "." for text in kept]
            yield f"{choice.choice(names)} and {choice.choice(own)}\n\n" + "\n\n".join(paragraphs) + "\n"
            made += 1
