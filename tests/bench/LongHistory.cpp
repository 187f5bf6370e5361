// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// The history screen over a vault of a hundred notes and of a million: opening it until its first
// frame, scrolling by the page with a frame each, jumping to the far end and back, and what one
// page costs the vault. The same screen, model and store as in the program; only the notes are
// invented.

#include "core/storage/HistoryStore.h"
#include "qml/bridge/HistoryViewModel.h"
#include "qml/bridge/IconProvider.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempVault.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

Q_IMPORT_QML_PLUGIN(Qujat_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_BridgePlugin)
Q_IMPORT_QML_PLUGIN(Qujat_CameraPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ScreensPlugin)

namespace {

using namespace qujat;
using namespace qujat::bench;

constexpr int Openings = 15;
constexpr int Scrolls = 200;
constexpr int Jumps = 30;
constexpr std::size_t AtOnce = 20000;
constexpr auto Role = HistoryEntry::Role::Subject;

[[noreturn]] void stop(const QString &why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    std::exit(1);
}

HistoryEntry noteOf(qint64 number)
{
    static const auto type = *DocumentType::parse(QStringLiteral("identity_card"));
    HistoryEntry entry;
    entry.number = QStringLiteral("20250915-%1").arg(number, 9, 10, QLatin1Char('0'));
    entry.at = Timestamp(std::chrono::milliseconds(1757937600000) + std::chrono::minutes(number));
    entry.kind = QStringLiteral("viewing");
    entry.documentType = type;
    entry.viewer = Viewer{QStringLiteral("Оспанов Данияр Маратұлы"),
                          QStringLiteral("«Дала банкі» АҚ"), RecipientKind::LegalEntity};
    entry.purpose = QStringLiteral("Есеп ашу");
    return entry;
}

/// A vault with so many notes.
struct FullVault {
    explicit FullVault(qint64 count)
        : store(*temp.vault)
    {
        for (qint64 made = 0; made < count;) {
            std::vector<HistoryEntry> some;
            for (; made < count && some.size() < AtOnce; ++made)
                some.push_back(noteOf(count - made));
            if (!store.addOlder(Role, some))
                stop(QStringLiteral("the vault cannot be filled"));
        }
    }

    testing::TempVault temp;
    storage::HistoryStore store;
};

bridge::HistoryRow rowOf(const KeptNote &note)
{
    bridge::HistoryRow row;
    row.number = note.entry.number;
    row.dayText = toRfc3339(note.entry.at).left(10);
    row.timeText = toRfc3339(note.entry.at).mid(11, 5);
    row.title = note.entry.kind;
    row.detail = note.entry.viewer->name + QStringLiteral(" · ") + note.entry.viewer->organisation;
    row.icon = QStringLiteral("eye");
    row.proofText = QStringLiteral("Proven");
    row.proof = bridge::ProofState::Proven;
    return row;
}

struct Figures {
    Series opening;
    Series scrolling;
    Series jumping;
    Series page;
};

/// The screen in a window, painted at each step.
class Shown {
public:
    explicit Shown(const FullVault &vault)
    {
        const auto count = vault.store.count(Role);
        m_history.entries()->replace(static_cast<int>(*count), [&vault](int first, int most) {
            QVariantList rows;
            const auto page = vault.store.page(Role, {}, first, most);
            for (const auto &note : *page)
                rows.append(QVariant::fromValue(rowOf(note)));
            return rows;
        });
        bridge::HistoryViewModel::Content content;
        content.state = bridge::ScreenState::Ready;
        m_history.show(content);
        m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_view.engine()->addImageProvider(QStringLiteral("icon"), new bridge::IconProvider);
        m_view.setInitialProperties({{QStringLiteral("history"), QVariant::fromValue(&m_history)},
                                     {QStringLiteral("contactCentre"), QString()}});
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(390, 844);
        m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Qujat/Screens/HistoryScreen.qml")));
        if (m_view.status() != QQuickView::Ready)
            stop(QStringLiteral("the screen cannot be made"));
        m_view.show();
        paint();
    }

    void paint()
    {
        QCoreApplication::processEvents();
        if (m_view.grabWindow().isNull())
            stop(QStringLiteral("nothing was painted"));
    }
    double contentY() const { return m_view.rootObject()->property("contentY").toDouble(); }
    void scrollBy(double pixels)
    {
        m_view.rootObject()->setProperty("contentY", contentY() + pixels);
        paint();
    }
    void jumpTo(int row)
    {
        // ListView.Beginning
        QMetaObject::invokeMethod(m_view.rootObject(), "positionViewAtIndex", Q_ARG(int, row),
                                  Q_ARG(int, 0));
        paint();
    }
    int count() const { return m_view.rootObject()->property("count").toInt(); }

private:
    bridge::HistoryViewModel m_history;
    QQuickView m_view;
};

Figures measure(const FullVault &vault)
{
    Figures figures;
    for (int i = 0; i < Openings; ++i)
        figures.opening.add(milliseconds([&] { Shown screen(vault); }));
    Shown screen(vault);
    for (int i = 0; i < Scrolls; ++i) {
        // Up and down, so that the short list has as far to go as the long one.
        const double step = (i / 8) % 2 == 0 ? 600 : -600;
        figures.scrolling.add(milliseconds([&] { screen.scrollBy(step); }));
    }
    for (int i = 0; i < Jumps; ++i) {
        const int row = i % 2 == 0 ? screen.count() - 1 : 0;
        figures.jumping.add(milliseconds([&] { screen.jumpTo(row); }));
    }
    const auto count = *vault.store.count(Role);
    for (int i = 0; i < Scrolls; ++i) {
        const auto first = (count * i / Scrolls) / 64 * 64;
        figures.page.add(milliseconds([&] {
            if (!vault.store.page(Role, {}, first, 64))
                stop(QStringLiteral("a page cannot be read"));
        }));
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    qint64 many = 1000000;
    if (argc > 1)
        many = QByteArray(argv[1]).toLongLong();
    const FullVault few(100);
    const FullVault full(many);
    const auto small = measure(few);
    const auto large = measure(full);

    printTitle(QStringLiteral("history screen, %1 notes beside 100").arg(many));
    const auto rows = {
        std::tuple{QStringLiteral("open to the first frame"), &Figures::opening},
        std::tuple{QStringLiteral("scroll by a page, frame"), &Figures::scrolling},
        std::tuple{QStringLiteral("jump to the other end, frame"), &Figures::jumping},
        std::tuple{QStringLiteral("a page of 64 from the vault"), &Figures::page},
    };
    for (const auto &[name, series] : rows) {
        printRow(name + QStringLiteral(", 100"), small.*series, QStringLiteral("ms"));
        printRow(name + QStringLiteral(", %1").arg(many), large.*series, QStringLiteral("ms"));
        printRatio(name, (large.*series).median() / (small.*series).median(),
                   QStringLiteral("x  (aim 1.3x)"));
    }
    return 0;
}
