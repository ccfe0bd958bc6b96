from google.generativeai import ChatSession as ChatSession
from google.generativeai import GenerativeModel as GenerativeModel
