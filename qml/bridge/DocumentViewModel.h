// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

#include <memory>
#include <vector>

namespace qujat::bridge {

/// One document in its form: for its holder, and for a third party who was shown it.
class DocumentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::ScreenState::Value state READ state NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(QString documentId READ documentId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString holder READ holder NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString accent READ accent NOTIFY changed)
    Q_PROPERTY(QUrl portraitSource READ portraitSource NOTIFY changed)
    Q_PROPERTY(QString signerName READ signerName NOTIFY changed)
    Q_PROPERTY(QString signerOrganisation READ signerOrganisation NOTIFY changed)
    Q_PROPERTY(QString signedAtText READ signedAtText NOTIFY changed)
    Q_PROPERTY(QString equivalenceText READ equivalenceText NOTIFY changed)
    Q_PROPERTY(QString agreementText READ agreementText NOTIFY changed)
    Q_PROPERTY(QString requestText READ requestText NOTIFY changed)
    Q_PROPERTY(qujat::bridge::Outcome::Value verdictOutcome READ verdictOutcome NOTIFY changed)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY changed)
    Q_PROPERTY(QString verdictDetail READ verdictDetail NOTIFY changed)
    Q_PROPERTY(QString ageText READ ageText NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(bool canOpenAccess READ canOpenAccess NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *sections READ sections CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *checks READ checks CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *signature READ signature CONSTANT)
    Q_PROPERTY(QString signatureText READ signatureText NOTIFY changed)

public:
    struct Section {
        QString title;
        QList<FieldRow> fields;
        bool operator==(const Section &other) const = default;
    };
    struct Content {
        ScreenState::Value state = ScreenState::Empty;
        FailureViewModel failure;
        QString documentId;
        QString title;
        QString holder;
        QString number;
        QString icon;
        QString accent;
        QUrl portraitSource;
        QString signerName;
        QString signerOrganisation;
        QString signedAtText;
        QString equivalenceText; ///< that it is equal to the paper document, and by which law
        QString agreementText; ///< by whom the form was agreed
        QString requestText; ///< request number and time at the registry
        Outcome::Value verdictOutcome = Outcome::NotChecked;
        QString verdictText; ///< "Valid", "Not valid" … a few words
        QString
            verdictDetail; ///< one sentence: which check failed and what to do; empty when Valid
        QString ageText;
        bool offline = false;
        bool canOpenAccess = false; ///< own document or child's, on a phone, checked now
        QList<Section> sections;
        QList<CheckRow> checks;
        QList<FieldRow> signature; ///< role, authorities, algorithm, revocation, time
        QString signatureText; ///< the verdict on the signature in one sentence
        bool operator==(const Content &other) const = default;
    };

    explicit DocumentViewModel(QObject *parent = nullptr);
    ~DocumentViewModel() override;

    ScreenState::Value state() const { return m_content.state; }
    FailureViewModel failure() const { return m_content.failure; }
    QString documentId() const { return m_content.documentId; }
    QString title() const { return m_content.title; }
    QString holder() const { return m_content.holder; }
    QString number() const { return m_content.number; }
    QString icon() const { return m_content.icon; }
    QString accent() const { return m_content.accent; }
    QUrl portraitSource() const { return m_content.portraitSource; }
    QString signerName() const { return m_content.signerName; }
    QString signerOrganisation() const { return m_content.signerOrganisation; }
    QString signedAtText() const { return m_content.signedAtText; }
    QString equivalenceText() const { return m_content.equivalenceText; }
    QString agreementText() const { return m_content.agreementText; }
    QString requestText() const { return m_content.requestText; }
    Outcome::Value verdictOutcome() const { return m_content.verdictOutcome; }
    QString verdictText() const { return m_content.verdictText; }
    QString verdictDetail() const { return m_content.verdictDetail; }
    QString ageText() const { return m_content.ageText; }
    bool offline() const { return m_content.offline; }
    bool canOpenAccess() const { return m_content.canOpenAccess; }
    /// SectionRow
    RowListModel *sections() { return &m_sections; }
    /// CheckRow
    RowListModel *checks() { return &m_checks; }
    /// FieldRow
    RowListModel *signature() { return &m_signature; }
    QString signatureText() const { return m_content.signatureText; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    Q_INVOKABLE void retry() { Q_EMIT retryRequested(); }
    /// Opens access for \a minutes, 1 to 30; the AccessViewModel shows what comes of it.
    Q_INVOKABLE void openAccess(int minutes) { Q_EMIT accessRequested(minutes); }

Q_SIGNALS:
    void changed();
    void retryRequested();
    void accessRequested(int minutes);

private:
    Content m_content;
    RowListModel m_sections;
    RowListModel m_checks;
    RowListModel m_signature;
    std::vector<std::unique_ptr<RowListModel>> m_fields;
};

} // namespace qujat::bridge
