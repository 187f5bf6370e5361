// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/demonstration/Actor.h"
#include "app/demonstration/Stage.h"
#include "app/demonstration/Tour.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace qujat::demonstration {

/// The story of the tour (scenarios S-01 to S-03, S-05 to S-10): what the citizen and the verifier
/// do, and what must be seen. Everything is pressed by the words on the screen in the language of
/// the windows.
class TourScenes {
    Q_DECLARE_TR_FUNCTIONS(TourScenes)

public:
    TourScenes(Stage &stage, Tour &tour);

    void addAll();

private:
    struct Side {
        app::Composition &composition;
        Actor actor;
        QString fixture;
        QString pin;
        const char *word; ///< first part of the names of its pictures
    };

    void addWelcome(Side &side);
    void addSignInByKeyFile(Side &side);
    void addSignInByIin(Side &side);
    void addKeyFile(Side &side);
    void addIin(Side &side, const QString &number);
    void addOtp(Side &side, const QString &number);
    void addOtp(Side &side, const QString &number, bridge::SecretInputModel *field,
                std::function<bool()> done, std::function<bridge::FailureViewModel()> failure);
    void addChoosePin(Side &side);
    void addDocuments();
    void addOpenAccess();
    void addScan();
    void addCloseByVerifier();
    void addDigits();
    void addCloseByHolder();
    void addRefusals();
    void addBrokenSignature();
    void addHistories();
    void addLooks();
    void addLockAndUnlock();
    void addSignOut();
    void addNewCertificate();
    void addConsent();
    void addRefusedNumber();
    void addComplaint();
    void addSignInByPhone();
    void addChangeOfNumber();
    void addInformation();
    void addConsentTakenBack();
    void addConsentBySms();
    void addMessageNotArrived();
    void addMutedNotices();

    void openProfile(Side &side);
    void openNumber(Side &side, const QString &title);
    void typeNumber(Side &side, const QString &number);
    void addIssue(Side &side);
    void askConsent();
    /// Asks the service's demonstration for something; the step is done when it answered.
    void demonstrate(Side &side, const QString &title, std::function<QFuture<Result<void>>()> ask);
    static std::function<bool()> typesInto(Side &side, bridge::SecretInputModel *field,
                                           const QString &secret);
    static std::function<bool()> typesPin(Side &side, bridge::PinViewModel *pad);
    /// A press followed by something seen.
    void step(Side &side, const QString &title, std::function<bool()> act,
              std::function<bool()> seen, const QString &picture,
              std::function<QString()> waitingFor = {});
    static std::function<QString()> failureOf(std::function<bridge::FailureViewModel()> failure);
    void askForOtp(const QString &number);
    static QString onScreen(const char *screen, const char *source);
    /// What the citizen's card with this icon is called on the screen.
    QString cardTitle(const QString &icon) const;
    /// The beginning of the line that leads back to an open access.
    QString lineOverOtherPages() const;
    QString keepPicture();

    Stage &m_stage;
    Tour &m_tour;
    Side m_citizen;
    Side m_verifier;
    QString m_otp; ///< the newest code in the inbox that is asked, once it came
    bool m_otpAsked = false;
    QString m_usedOtp;
    QString m_keptDigits; ///< of an access that is over
    QStringList m_keptPictures; ///< of living codes, taken when they were alive
    QString m_lastCode;
    bool m_pictureOffered = false;
    QString m_problem; ///< why the demonstration could not do what it was asked
    bool m_switched = false; ///< the demonstration did what it was asked
    QString m_yes; ///< what agrees to a request by SMS
    QString m_viewNumber;
    QTemporaryDir m_folder;
};

} // namespace qujat::demonstration
