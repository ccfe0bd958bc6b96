"""Floor 5: checks the reviews that others wrote, claim by claim.

`reading` turns the text of a review into claims, `ground` says what the code holds, `judging` holds the one against the
other, `scorecard` sums up; the renderers are in `render`.  The text of a review is data: nothing in it is followed.
"""
