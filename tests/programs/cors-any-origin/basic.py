from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

api = FastAPI()
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # want: cors-any-origin
shop = FastAPI()
ORIGINS = ["https://shop.example.com"]
shop.add_middleware(CORSMiddleware, allow_origins=ORIGINS)  # safe: cors-any-origin (argument is safe)

site = Flask(__name__)
CORS(site)  # want: cors-any-origin
CORS(site, origins=["https://shop.example.com"])  # safe: cors-any-origin (argument is safe)


class Settings:
    CORS_ALLOW_ALL_ORIGINS = True  # want: cors-any-origin


class ProductionSettings:
    CORS_ALLOW_ALL_ORIGINS = False  # safe: cors-any-origin (setting is safe)
