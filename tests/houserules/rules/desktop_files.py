# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Desktop file, metainfo, icon and man pages are valid and agree on the application's id."""

import shutil
import subprocess
import xml.etree.ElementTree as tree

import house

ID = "kz.qujat.Qujat"
folder = house.ROOT / "packaging/linux"
findings = []


def check(tool, *arguments):
    if shutil.which(tool) is None:
        print(f"{tool} is not installed: not asked")
        return
    answer = subprocess.run([tool, *arguments], capture_output=True, text=True)
    if answer.returncode:
        findings.append(f"{tool}: {(answer.stdout + answer.stderr).strip()}")


check("desktop-file-validate", folder / f"{ID}.desktop")
check("appstreamcli", "validate", "--no-net", folder / f"{ID}.metainfo.xml")

metainfo = tree.parse(folder / f"{ID}.metainfo.xml").getroot()
if metainfo.findtext("id") != ID:
    findings.append(f"the metainfo's id is not {ID}")
if metainfo.findtext("launchable") != f"{ID}.desktop":
    findings.append("the metainfo launches another desktop file")
for language in ("kk", "ru"):
    key = "{http://www.w3.org/XML/1998/namespace}lang"
    if not any(entry.get(key) == language for entry in metainfo.findall("summary")):
        findings.append(f"the metainfo has no summary in {language}")
    if f"Comment[{language}]=" not in house.text(f"packaging/linux/{ID}.desktop"):
        findings.append(f"the desktop file has no comment in {language}")
icon = tree.parse(folder / f"{ID}.svg").getroot()
if not icon.tag.endswith("svg"):
    findings.append("the icon is not an SVG")
for page in ("qujat.1", "qujat-tool.1", "qujat-demonstration.1", "qujat-egov.8"):
    if not (folder / "man" / page).is_file():
        findings.append(f"the man page {page} is missing")

house.finish("desktop files", findings, "They are what a software centre shows of us.")
