INSTALLED_APPS = ["django.contrib.auth"]
AUTH_PASSWORD_VALIDATORS = [  # safe: weak-password-rule (rules are listed)
    {  # want: weak-password-rule
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 5},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
