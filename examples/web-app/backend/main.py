# SPDX-FileCopyrightText: Stagecraft contributors
# SPDX-License-Identifier: Apache-2.0

"""Serves the built page, and the greeting it asks for."""

import os
import platform

from flask import Flask, jsonify, send_from_directory
from waitress import serve


def create_app(greeting: str, static: str) -> Flask:
    app = Flask(__name__, static_folder=None)

    @app.get("/api/greeting")
    def greet():
        return jsonify(greeting=greeting, python=platform.python_version())

    @app.get("/")
    @app.get("/<path:name>")
    def page(name: str = "index.html"):
        return send_from_directory(static, name)

    return app


if __name__ == "__main__":
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "static")
    serve(create_app(os.environ.get("GREETING", "Hello"), folder), port=8000)
