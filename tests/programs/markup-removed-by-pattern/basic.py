import re


def plain(comment):
    return re.sub(r"(?i)</?\s*script[^>]*>", "", comment)  # want: markup-removed-by-pattern


def compiled(comment):
    scripts = re.compile("<script.*?</script>", re.DOTALL)
    return scripts.sub("", comment)  # want: markup-removed-by-pattern


def one_line(comment):
    return re.sub(r"\s+", " ", comment)  # safe: markup-removed-by-pattern (no script is named)


def has_script(comment):
    return re.search(r"<script", comment) is not None


def replaced(report, name):
    return report.sub(name)
