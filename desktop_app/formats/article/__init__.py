"""From an article that contrasts two things to drafts of what a deck could say: wording, structure, rules.

Nothing here knows what the two things are: the sides are found from the text.
"""
