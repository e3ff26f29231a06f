"""Articles that tests bring: short ones, with passages that are easy to know again."""

from __future__ import annotations

TWO_ROLES = """# Two roles that get confused: leadership vs. management

## Vision vs. execution

Leaders look past the present and say where the firm should be heading. Managers take that picture and work \
out the route in steps, budget and dates.

## People vs. process

Leaders learn what drives each person and coach them onward. Managers set procedures and standards, then \
check that the work follows them.

## Influence vs. authority

People follow leaders because they trust the person, whatever the job title. People do what managers ask \
because the post carries the right to decide.

## Long view vs. near view

Leaders put effort into work that pays off in years. Managers answer for this week and this quarter.

Both leaders and managers need the trust of the people they work with.

Subscribe to our newsletter for more posts like this.
"""
TITLES = ("Vision vs. execution", "People vs. process", "Influence vs. authority", "Long view vs. near view")
NOTHING = """# Bread at home

Flour and water rest over night in a cool place. In the morning the dough has doubled.

Bake it in a hot oven until the crust is dark. Let it cool before you cut it.
"""
"""Nothing is contrasted in it."""
MARKETING = """# Leaders vs. managers

Leaders set a direction, while managers plan the steps.
Leaders look years ahead, whereas managers look at this quarter.

For example, a manager may move a deadline when two people are ill.
"""
"""With an example."""
MUCH = """# Coaching vs. mentoring

## Time

Coaching ends when the goal is reached. Mentoring goes on for years.

A coach plans six to eight meetings with the client and the firm, writes down what each of them is for, and \
checks after every one of them whether the aim that was agreed at the beginning has come nearer. A mentor \
meets when there is something to talk about.

## Skills of a coach

- Asks questions that open a view
- Listens for what is not said
- Holds back advice
- Keeps to the goal

## Skills of a mentor

- Tells of the own way
- Opens doors to other people
- Gives advice when asked
- Stays in touch for years

For example, a mentor may call an old friend to find a place for a young colleague.
"""
"""A list of many traits, a statement that is too long, and an example."""
