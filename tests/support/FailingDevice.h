// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIODevice>

#include <algorithm>

namespace qujat::testing {

/// A disk that is full after so many bytes.
class FailingDevice final : public QIODevice {
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const auto taken = std::min(size, m_room);
        m_room -= taken;
        return taken == 0 && size > 0 ? -1 : taken;
    }

private:
    qint64 m_room;
};

} // namespace qujat::testing
