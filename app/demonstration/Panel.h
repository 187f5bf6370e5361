// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/demonstration/Stage.h"
#include "app/qujat/Languages.h"

#include <QListWidget>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QVBoxLayout;

namespace qujat::demonstration {

/// What would be outside in real life: text messages, key files, faces, the clock, broken
/// registries.
class Panel final : public QWidget {
    Q_OBJECT

public:
    Panel(Stage &stage, app::Languages &languages, QWidget *parent = nullptr);

private:
    void build();
    void addMessages(QVBoxLayout &column);
    void addKeyFiles(QVBoxLayout &column);
    void addFaces(QVBoxLayout &column);
    void addClock(QVBoxLayout &column);
    void addFaults(QVBoxLayout &column);
    void fetchMessages();
    void shiftClock(std::chrono::seconds by);
    void answer(const Result<void> &done);
    /// Gives the sample to whichever window asks for a face now.
    void presentFace(const QString &sampleId);

    Stage &m_stage;
    QWidget *m_content = nullptr;
    QListWidget *m_messages = nullptr;
    QLabel *m_answer = nullptr;
    std::chrono::seconds m_shift{0};
    bool m_fetching = false;
    QTimer m_poll;
};

} // namespace qujat::demonstration
