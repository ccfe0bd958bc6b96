class PasswordForm:
    def clean_password(self):
        data = self.cleaned_data["password"]
        if data != self.restriction.password:  # want: timing-unsafe-comparison
            raise ValueError("wrong password")
        return data

    def is_listed(self, words):
        entry = words[0]
        return entry == self.password
