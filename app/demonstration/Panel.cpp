// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/Panel.h"

#include "app/demonstration/PanelText.h"
#include "core/base/WhenDone.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace qujat::demonstration {
namespace {

/// Registries of the demonstration, by the codes of the contract.
const QStringList Registries{QStringLiteral("population"),   QStringLiteral("transport"),
                             QStringLiteral("civil_status"), QStringLiteral("health"),
                             QStringLiteral("social"),       QStringLiteral("education")};

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAccessibleName(text);
    return made;
}

} // namespace

Panel::Panel(Stage &stage, app::Languages &languages, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
{
    setLayout(new QVBoxLayout);
    layout()->setContentsMargins(0, 0, 0, 0);
    build();
    // Beside the two windows where the screen is wide enough, else over the end of the last one.
    const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
    resize(360, 844);
    move(screen.right() - width() - 8, screen.top() + 48);
    connect(&languages, &app::Languages::changed, this, &Panel::build);
    m_poll.setInterval(1500);
    connect(&m_poll, &QTimer::timeout, this, &Panel::fetchMessages);
    m_poll.start();
    fetchMessages();
}

void Panel::build()
{
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    setWindowTitle(PanelText::title());
    auto *column = new QVBoxLayout(m_content);
    auto *mark = new QLabel(PanelText::mark(), m_content);
    mark->setWordWrap(true);
    mark->setMargin(10);
    mark->setAutoFillBackground(true);
    mark->setBackgroundRole(QPalette::ToolTipBase);
    mark->setForegroundRole(QPalette::ToolTipText);
    column->addWidget(mark);
    addMessages(*column);
    addKeyFiles(*column);
    addFaces(*column);
    addClock(*column);
    addFaults(*column);
    m_answer = new QLabel(m_content);
    m_answer->setWordWrap(true);
    column->addWidget(m_answer);
}

void Panel::addMessages(QVBoxLayout &column)
{
    auto *group = new QGroupBox(PanelText::messages(), m_content);
    auto *inside = new QVBoxLayout(group);
    m_messages = new QListWidget(group);
    m_messages->setWordWrap(true);
    m_messages->setToolTip(PanelText::copy());
    m_messages->addItem(PanelText::noMessages());
    connect(m_messages, &QListWidget::itemDoubleClicked, this, [](const QListWidgetItem *item) {
        QGuiApplication::clipboard()->setText(DemoClient::digitsIn(item->text()));
    });
    inside->addWidget(m_messages);
    column.addWidget(group, 1);
}

void Panel::addKeyFiles(QVBoxLayout &column)
{
    auto *group = new QGroupBox(PanelText::keyFiles(), m_content);
    auto *grid = new QGridLayout(group);
    const auto add = [&](const QString &fixture, app::Composition &composition, int row) {
        const auto *person = m_stage.person(fixture);
        if (person == nullptr)
            return;
        auto *use = button(PanelText::useKeyFile(person->name), group);
        auto *signIn = composition.view().signIn();
        const auto file = m_stage.keyFileOf(*person);
        connect(use, &QPushButton::clicked, signIn,
                [signIn, file] { signIn->chooseKeyFile(file); });
        auto *password = new QLabel(PanelText::password(person->keyPassword), group);
        password->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *iin = new QLabel(person->iin, group);
        iin->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(use, 2 * row, 0, 1, 2);
        grid->addWidget(iin, 2 * row + 1, 0);
        grid->addWidget(password, 2 * row + 1, 1);
    };
    add(QStringLiteral("A"), m_stage.citizen(), 0);
    add(QStringLiteral("V"), m_stage.verifier(), 1);
    column.addWidget(group);
}

void Panel::presentFace(const QString &sampleId)
{
    for (auto *composition : {&m_stage.citizen(), &m_stage.verifier()}) {
        auto *signIn = composition->view().signIn();
        if (signIn->phase() == bridge::SignInPhase::Biometric)
            signIn->submitDemonstrationSample(sampleId);
    }
}

void Panel::addFaces(QVBoxLayout &column)
{
    auto *group = new QGroupBox(PanelText::faces(), m_content);
    auto *row = new QHBoxLayout(group);
    const auto add = [&](const QString &text, const QString &id) {
        auto *present = button(text, group);
        connect(present, &QPushButton::clicked, this, [this, id] { presentFace(id); });
        row->addWidget(present);
    };
    add(PanelText::rightFace(), QStringLiteral("match"));
    add(PanelText::otherFace(), QStringLiteral("otherPerson"));
    add(PanelText::lifelessFace(), QStringLiteral("noLiveness"));
    column.addWidget(group);
}

void Panel::shiftClock(std::chrono::seconds by)
{
    m_shift = by.count() == 0 ? std::chrono::seconds(0) : m_shift + by;
    whenDone(m_stage.client().shiftClock(m_shift), this,
             [this](const Result<void> &done) { answer(done); });
}

void Panel::addClock(QVBoxLayout &column)
{
    auto *group = new QGroupBox(PanelText::clock(), m_content);
    auto *row = new QHBoxLayout(group);
    for (const int seconds : {60, 300, 3600}) {
        auto *forward = button(PanelText::clockShift(seconds), group);
        connect(forward, &QPushButton::clicked, this,
                [this, seconds] { shiftClock(std::chrono::seconds(seconds)); });
        row->addWidget(forward);
    }
    auto *real = button(PanelText::realTime(), group);
    connect(real, &QPushButton::clicked, this, [this] { shiftClock(std::chrono::seconds(0)); });
    row->addWidget(real);
    column.addWidget(group);
}

void Panel::addFaults(QVBoxLayout &column)
{
    auto *group = new QGroupBox(PanelText::faults(), m_content);
    auto *grid = new QGridLayout(group);
    auto *registry = new QComboBox(group);
    registry->setAccessibleName(PanelText::registry());
    registry->addItems(Registries);
    auto *fault = new QComboBox(group);
    fault->setAccessibleName(PanelText::faults());
    for (const auto &name : PanelText::faultNames())
        fault->addItem(PanelText::fault(name), name);
    connect(fault, &QComboBox::activated, this, [this, registry, fault] {
        whenDone(
            m_stage.client().setFault(registry->currentText(), fault->currentData().toString()),
            this, [this](const Result<void> &done) { answer(done); });
    });
    auto *notes = new QCheckBox(PanelText::notesFail(), group);
    connect(notes, &QCheckBox::toggled, this, [this](bool fail) {
        whenDone(m_stage.client().setNotesFail(fail), this,
                 [this](const Result<void> &done) { answer(done); });
    });
    grid->addWidget(registry, 0, 0);
    grid->addWidget(fault, 0, 1);
    grid->addWidget(notes, 1, 0, 1, 2);
    column.addWidget(group);
}

void Panel::answer(const Result<void> &done)
{
    m_answer->setText(done ? QString() : PanelText::refused(done.error().name()));
}

void Panel::fetchMessages()
{
    if (m_fetching)
        return;
    m_fetching = true;
    whenDone(m_stage.client().messages({}), this, [this](const Result<std::vector<Sms>> &inbox) {
        m_fetching = false;
        if (!inbox) {
            answer(failure(inbox.error()));
            return;
        }
        if (inbox->empty()
            || static_cast<int>(inbox->size()) == m_messages->property("seen").toInt())
            return;
        m_messages->setProperty("seen", static_cast<int>(inbox->size()));
        m_messages->clear();
        for (const auto &message : *inbox)
            m_messages->addItem(message.number + u'\n' + message.text);
    });
}

} // namespace qujat::demonstration
