# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Every #include, every link and every QML import follows the table in tests/houserules/layers.json."""

import json
import re

import house

table = json.loads(house.text("tests/houserules/layers.json"))
may_use = table["may_use"]


def covers(folder, path):
    return path == folder or path.startswith(folder + "/")


def layer_of(path):
    """The longest folder of the table that holds the path."""
    best = [folder for folder in may_use if covers(folder, path)]
    return max(best, key=len) if best else None


def allowed(layer, used):
    return covers(layer, used) or any(covers(folder, used) for folder in may_use[layer])


findings = []

include = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
for path in house.files(".h", ".cpp"):
    name = path.as_posix()
    layer = layer_of(name)
    if layer is None:
        findings.append(f"{name}: no layer is known for this folder")
        continue
    for number, line in enumerate(house.text(path).splitlines(), 1):
        match = include.match(line)
        if not match:
            continue
        ours, outside = match.groups()
        if ours:
            if re.match(r"(core|qml|app|resources|translations|tests)/", ours):
                if not allowed(layer, ours):
                    findings.append(f"{name}:{number}: {layer} may not use {ours}")
                elif not (house.ROOT / ours).is_file():
                    findings.append(f"{name}:{number}: {ours} does not exist")
            elif not ours.endswith(".moc"):
                findings.append(f"{name}:{number}: write \"{ours}\" from the root of the project")
        else:
            for pattern, folders in table["confined"].items():
                if re.search(pattern, outside) and not any(covers(f, name) for f in folders):
                    where = ", ".join(folders) or "no folder"
                    findings.append(f"{name}:{number}: <{outside}> belongs to {where}")

library = re.compile(r"\bqujat_(?:core|qml|egov)_\w+")
target = re.compile(
    r"(?:target_link_libraries|qujat_library|qujat_qml_module|qujat_test)\s*\(([^()]*)\)", re.S)
for path in house.files("CMakeLists.txt"):
    name = path.as_posix()
    layer = layer_of(name)
    if layer is None:
        continue
    content = re.sub(r"#.*", "", house.text(path))
    for call in target.findall(content):
        words = re.split(r"\s+", call.strip())
        for word in words[1:]:
            if not library.fullmatch(word):
                continue
            folder = table["libraries"].get(word.removesuffix("plugin"))
            if word.startswith("qujat_egov_"):
                folder = "app/egov"
            if folder is None:
                findings.append(f"{name}: {word} is not in the table")
            elif not allowed(layer, folder):
                findings.append(f"{name}: {layer} may not link {word}")

module = re.compile(r"^\s*import\s+([A-Z][\w.]*)")
for path in house.files(".qml"):
    name = path.as_posix()
    layer = layer_of(name)
    if layer is None:
        continue
    for number, line in enumerate(house.text(path).splitlines(), 1):
        match = module.match(line)
        if not match:
            continue
        uri = match.group(1)
        if uri.startswith("Qujat."):
            folder = table["qml_modules"].get(uri)
            if folder is None:
                findings.append(f"{name}:{number}: the module {uri} is not in the table")
            elif not allowed(layer, folder):
                findings.append(f"{name}:{number}: {layer} may not import {uri}")
        elif uri in table["qml_outside"]:
            if not any(covers(folder, name) for folder in table["qml_outside"][uri]):
                findings.append(f"{name}:{number}: {uri} belongs to {', '.join(table['qml_outside'][uri])}")

house.finish(
    "layers", findings,
    "Move the code to where it may use this, or grow the table in tests/houserules/layers.json and say why in the commit.")
