import re
import unicodedata
from unicodedata import normalize


def sanitize(text, wide):
    text = re.sub(r"<[^>]*>", "", text)
    if wide:
        text = unicodedata.normalize("NFKC", text)  # want: late-normalisation
    else:
        text = unicodedata.normalize("NFC", text)
    return text


def sanitize_well(text):
    text = unicodedata.normalize("NFKC", text)  # safe: late-normalisation (normalised first)
    return re.sub(r"<[^>]*>", "", text)


def clean_slug(value):
    value = value.replace("_", "-")
    value = normalize("NFKD", value)  # safe: late-normalisation (cleaned afterwards)
    return re.sub(r"[^a-z-]", "", value)


def sort_key(text):
    text = text.replace("the ", "")
    return unicodedata.normalize("NFKD", text)
