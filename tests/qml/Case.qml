// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import QtTest

/// Every warning of the engine fails the test it happens in.
TestCase {
    when: windowShown
    visible: true
    width: 390
    height: 844

    function init() {
        failOnWarning(/.+/);
    }
}
