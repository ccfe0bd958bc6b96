class Settings:
    SECURE_CONTENT_TYPE_NOSNIFF = False  # want: content-sniffing


class ProductionSettings:
    SECURE_CONTENT_TYPE_NOSNIFF = True  # safe: content-sniffing (setting is safe)
