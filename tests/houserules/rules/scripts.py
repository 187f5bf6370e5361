# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""The two commands can be run: run bits, sound shell, and a --help that answers without doing anything."""

import os
import subprocess

import house

findings = []
for name in ("packaging/setup", "packaging/run", "packaging/test", ".ci/run", "packaging/sbom/generate"):
    path = house.ROOT / name
    if not path.is_file():
        findings.append(f"{name} is missing")
        continue
    if not os.access(path, os.X_OK):
        findings.append(f"{name} has no run bit")
    if path.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash"):
        checked = subprocess.run(["bash", "-n", path], capture_output=True, text=True)
        if checked.returncode:
            findings.append(f"{name}: {checked.stderr.strip()}")
for name in ("packaging/setup", "packaging/run", "packaging/test"):
    answer = subprocess.run([house.ROOT / name, "--help"], capture_output=True, text=True, timeout=20)
    if answer.returncode or not answer.stdout.startswith("Usage: " + name):
        findings.append(f"{name} --help does not explain itself")

house.finish("scripts", findings, "These are the first things a newcomer runs.")
