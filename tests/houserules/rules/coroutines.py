# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""No co_await inside a condition: g++ 12 destroys the temporaries of both branches of `? :`, `&&` and `||` there."""

import re

import house

comment = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)
literal = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'')
# The pieces of a statement between brackets of one kind: what is inside lambdas and blocks is its own statement.
statement = re.compile(r"[^;{}]+")
awaited = re.compile(r"\bco_await\b")
condition = re.compile(r"\?|&&\s*[^\w\s]*\s*\(?\s*co_await\b|\|\||co_await\b[^;]*&&")


def blank(match):
    return re.sub(r"[^\n]", " ", match.group())


findings = []
for path in house.files(".h", ".cpp", under=("core/", "qml/", "app/", "tests/")):
    source = house.text(path)
    if "co_await" not in source:
        continue
    source = literal.sub(blank, comment.sub(blank, source))
    for match in statement.finditer(source):
        text = match.group()
        if not awaited.search(text) or not condition.search(text):
            continue
        number = source.count("\n", 0, match.start() + len(text) - len(text.lstrip())) + 1
        findings.append(f"{path}:{number}: {' '.join(text.split())[:110]}")

house.finish("coroutines", findings, "Await into a variable by if and else; g++ 12 frees what a conditional co_await returned twice.")
