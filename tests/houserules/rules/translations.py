# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Kazakh, Russian and English are complete, current and keep the marks of the source; every string has a note."""

import csv
import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as tree

import house

LANGUAGES = {"kk": 2, "ru": 3, "en": 2}  # and how many plural forms each has
findings = []


def key(context, message):
    return context, message.findtext("source") or "", message.findtext("comment") or ""


def short(entry):
    context, source, _ = entry
    return f"{context}: “{source if len(source) < 70 else source[:67] + '…'}”"


def marks(words):
    return sorted(re.findall(r"%L?(?:\d|n)|<[^>]+>", words))


def read(path):
    found = {}
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") in ("vanished", "obsolete"):
                continue
            found[key(context.findtext("name"), message)] = message
    return found


read_files = {language: read(house.ROOT / f"translations/qujat_{language}.ts") for language in LANGUAGES}

lupdate = os.environ.get("QUJAT_LUPDATE")
if lupdate:
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, "fresh.ts")
        subprocess.run([lupdate, "-silent", "-recursive", "qml", "app", "-extensions", "qml,cpp,h",
                        "-I", ".", "-locations", "none", "-source-language", "en_US",
                        "-target-language", "en_US", "-ts", fresh],
                       cwd=house.ROOT, check=True, capture_output=True)
        wanted = read(fresh)
    context, covered = None, 0
    for entry, message in wanted.items():
        # A note stands above a statement; it also covers the other texts of that statement, which follow it.
        if message.findtext("extracomment"):
            context, covered = entry[0], 3
        elif entry[0] == context and covered > 0:
            covered -= 1
        else:
            findings.append(f"no translator's note: {short(entry)}")
        for language, messages in read_files.items():
            if entry not in messages:
                findings.append(f"{language} has not read {short(entry)}: build the target translations_update")
    for language, messages in read_files.items():
        for entry in messages.keys() - wanted.keys():
            findings.append(f"{language} keeps what no program says any more: {short(entry)}")

for language, messages in read_files.items():
    for entry, message in messages.items():
        translation = message.find("translation")
        plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.findall("numerusform")] if plural \
            else [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
            findings.append(f"{language} is not finished: {short(entry)}")
            continue
        if plural and len(forms) != LANGUAGES[language]:
            findings.append(f"{language} has {len(forms)} plural forms instead of {LANGUAGES[language]}: {short(entry)}")
        for form in forms:
            want, have = marks(entry[1]), marks(form)
            if plural:  # a singular may say "one" in words
                want, have = [m for m in want if "n" not in m], [m for m in have if "n" not in m]
            if want != have:
                findings.append(f"{language} changes the marks of {short(entry)}: “{form}”")

with open(house.ROOT / "translations/glossary.csv", encoding="utf-8", newline="") as table:
    rows = [row for row in csv.reader(line for line in table if not line.startswith("#"))]
if rows[0] != ["term", "kk", "ru", "en", "source"]:
    findings.append("the glossary's columns are not term, kk, ru, en, source")
if len(rows) < 61:
    findings.append(f"the glossary has {len(rows) - 1} terms only")
for row in rows[1:]:
    if len(row) != 5 or not all(cell.strip() for cell in row):
        findings.append(f"the glossary has a gap: {row}")

house.finish("translations", findings, "translations/README.md says how to go about it.")
