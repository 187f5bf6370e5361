// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQml

/// Puts whole sentences, lines or parts beside each other; empty ones are left out.
QtObject {
    id: root

    function sentences(first: string, second: string): string {
        return root.joined(first, second, " ");
    }

    function lines(first: string, second: string): string {
        return root.joined(first, second, "\n");
    }

    function parts(first: string, second: string): string {
        return root.joined(first, second, ", ");
    }

    function joined(first: string, second: string, between: string): string {
        return first.length > 0 && second.length > 0 ? first + between + second : first + second;
    }
}
