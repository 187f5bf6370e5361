# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
"""Every operation of the contract has an example, every example is JSON and belongs to an operation."""

import json
import re

import house

contract = house.text("resources/contract/openapi.yaml")
operations = re.findall(r"^\s+operationId:\s*([A-Za-z]\w*)\s*$", contract, re.M)
findings = []
if not operations:
    findings.append("resources/contract/openapi.yaml names no operationId")
for name in sorted({o for o in operations if operations.count(o) > 1}):
    findings.append(f"operationId {name} stands twice")

examples = house.files(".json", under=("resources/contract/examples/",))
seen = set()
for path in examples:
    try:
        json.loads(house.text(path))
    except ValueError as error:
        findings.append(f"{path}: {error}")
    operation = next((o for o in operations if path.name.split(".")[0] == o or o in path.parts), None)
    if operation is None:
        findings.append(f"{path}: belongs to no operation of the contract")
    seen.add(operation)
for operation in operations:
    if operation not in seen:
        findings.append(f"{operation}: has no example in resources/contract/examples")

house.finish("contract examples", findings, "The examples are read by the tests of both sides.")
