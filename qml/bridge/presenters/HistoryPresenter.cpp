// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/HistoryPresenter.h"

#include "core/base/WhenDone.h"
#include "core/session/History.h"
#include "core/session/JournalWatch.h"
#include "qml/bridge/presenters/HistoryText.h"

#include <QFileInfo>
#include <QSaveFile>

namespace qujat::bridge {

using session::History;
using session::JournalWatch;

HistoryPresenter::HistoryPresenter(Presentation &presentation, HistoryViewModel &view,
                                   QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_view(view)
{
    auto *history = m_presentation.session.history();
    connect(history, &History::replaced, this, [this] {
        showRows();
        render();
    });
    connect(history, &History::grewAbove, this, [this](qint64 count) {
        m_view.entries()->growAbove(static_cast<int>(count));
        render();
    });
    connect(history, &History::grewBelow, this, [this](qint64 count) {
        m_view.entries()->growBelow(static_cast<int>(count));
        render();
    });
    connect(history, &History::noteChanged, this, &HistoryPresenter::changeNote);
    connect(m_presentation.session.journal(), &JournalWatch::outcomeChanged, this,
            &HistoryPresenter::render);
    connect(&view, &HistoryViewModel::roleChosen, this, [this](HistoryRole::Value role) {
        if (role == m_role)
            return;
        m_role = role;
        m_note.clear();
        m_loaded = false;
        load();
    });
    connect(&view, &HistoryViewModel::filterTypeChosen, this, [this](const QString &type) {
        if (type == m_filter)
            return;
        m_filter = type;
        m_loaded = false;
        load();
    });
    connect(&view, &HistoryViewModel::moreRequested, this, &HistoryPresenter::loadMore);
    connect(&view, &HistoryViewModel::retryRequested, this, &HistoryPresenter::load);
    connect(&view, &HistoryViewModel::noteRequested, this, [this](const QString &number) {
        m_note = number;
        render();
    });
    connect(&view, &HistoryViewModel::exportRequested, this, &HistoryPresenter::writeProof);
    connect(&view, &HistoryViewModel::receiptRequested, this, &HistoryPresenter::writeReceipt);
}

void HistoryPresenter::load()
{
    if (m_presentation.session.state() != session::Session::State::Open)
        return;
    std::optional<DocumentType> filter;
    if (const auto type = DocumentType::parse(m_filter))
        filter = *type;
    const auto role =
        m_role == HistoryRole::Viewer ? HistoryEntry::Role::Viewer : HistoryEntry::Role::Subject;
    m_loading = true;
    m_failure.reset();
    const int round = ++m_round;
    const auto loading = m_presentation.session.history()->load(role, filter);
    render();
    whenDone(loading, this, [this, round](const Result<void> &done) {
        if (round != m_round)
            return;
        m_loading = false;
        m_loaded = done.has_value();
        if (!done)
            m_failure = done.error();
        render();
    });
}

void HistoryPresenter::loadMore()
{
    if (m_loading || m_loadingMore || !m_presentation.session.history()->hasMore())
        return;
    m_loadingMore = true;
    render();
    whenDone(m_presentation.session.history()->loadMore(), this, [this](const Result<void> &) {
        m_loadingMore = false;
        render();
    });
}

void HistoryPresenter::wipeAll()
{
    ++m_round;
    m_loading = false;
    m_loaded = false;
    m_loadingMore = false;
    m_failure.reset();
    m_filter.clear();
    m_note.clear();
    m_role = HistoryRole::Subject;
    m_view.entries()->replace(0, {});
    m_view.show({});
}

void HistoryPresenter::showRows()
{
    const auto *history = m_presentation.session.history();
    m_view.entries()->replace(static_cast<int>(history->count()), [this](int first, int most) {
        QVariantList rows;
        for (const auto &note : m_presentation.session.history()->page(first, most))
            rows.append(QVariant::fromValue(HistoryText::row(note, m_presentation)));
        return rows;
    });
}

void HistoryPresenter::retranslate()
{
    m_view.entries()->touchAll();
    render();
}

void HistoryPresenter::changeNote(const QString &number)
{
    if (const auto row = m_presentation.session.history()->rowOf(number))
        m_view.entries()->touch(static_cast<int>(*row));
    if (number == m_note)
        render();
}

QString HistoryPresenter::journalText() const
{
    const auto *journal = m_presentation.session.journal();
    switch (journal->outcome()) {
    case JournalWatch::Outcome::Contradicted:
        //: In the history: the journal of the service contradicts itself
        return HistoryViewModel::tr(
            "The journal of the service contradicts itself: see the alarm.");
    case JournalWatch::Outcome::Consistent:
        //: In the history: the journal as a whole was checked; %1 is "checked just now" or the like
        return HistoryViewModel::tr("The journal of the service continues everything this device "
                                    "has seen of it (%1).")
            .arg(m_presentation.wording.age(*journal->consistentAt(), m_presentation.now()));
    case JournalWatch::Outcome::Unknown:
        break;
    }
    return {};
}

void HistoryPresenter::render()
{
    const auto *history = m_presentation.session.history();
    HistoryViewModel::Content content;
    content.role = m_role;
    content.filterType = m_filter;
    content.failure = m_presentation.words(m_failure);
    content.loadingMore = m_loadingMore;
    content.stale = history->isFromCache();
    content.journalText = journalText();
    const bool open = m_presentation.session.state() == session::Session::State::Open;
    content.canLoadMore = open && history->hasMore();
    const bool some = m_view.entries()->count() > 0;
    content.canExportAll = open && m_presentation.session.journal()->treeSize() > 0 && some;
    if (const auto note = m_note.isEmpty() ? std::nullopt : history->find(m_note)) {
        content.note = HistoryText::note(
            *note, m_presentation.session.journal()->placeOf(note->entry.role, m_note),
            m_presentation);
    }
    ChoiceRow all;
    //: Filter of the history: documents of all types
    all.name = HistoryViewModel::tr("All documents");
    content.filterTypes.append(all);
    for (const auto &type : history->types()) {
        ChoiceRow row;
        row.choiceId = type.text();
        row.name = m_presentation.look(type).name;
        content.filterTypes.append(row);
    }
    // What is kept is there at once, whatever the service says meanwhile.
    if (some && !m_failure)
        content.state = ScreenState::Ready;
    else if (m_failure)
        content.state = ScreenState::Failed;
    else
        content.state = m_loaded ? ScreenState::Empty : ScreenState::Loading;
    m_view.show(content);
}

void HistoryPresenter::tellSaved(const QString &path, bool saved)
{
    const auto name = QFileInfo(path).fileName();
    //: Notice: a file was written; %1 is its name
    Q_EMIT settled(saved ? HistoryViewModel::tr("Saved: %1").arg(name)
                         //: Notice: a file could not be written; %1 is its name
                         : HistoryViewModel::tr("Could not be saved: %1").arg(name));
}

void HistoryPresenter::writeProof(const QUrl &file, const QString &number)
{
    const auto path = file.toLocalFile();
    QSaveFile target(path);
    const auto note = number.isEmpty() ? std::nullopt : std::optional<QString>(number);
    const bool saved = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && m_presentation.session.journal()->exportProof(target, note) && target.commit();
    tellSaved(path, saved);
}

void HistoryPresenter::writeReceipt(const QUrl &file)
{
    const auto path = file.toLocalFile();
    whenDone(m_presentation.session.journal()->dataFreeReceipt(m_note), this,
             [this, path](const Result<QByteArray> &receipt) {
                 if (!receipt) {
                     Q_EMIT settled(m_presentation.words(receipt.error()).sentence);
                     return;
                 }
                 QSaveFile target(path);
                 tellSaved(path,
                           target.open(QIODevice::WriteOnly)
                               && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                               && target.write(*receipt) == receipt->size() && target.commit());
             });
}

} // namespace qujat::bridge
