// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Command.h"

namespace qujat::tool {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> commands{
            statusCommand(),       signInCommand(),      signOutCommand(),  documentsCommand(),
            documentCommand(),     openAccessCommand(),  qrCommand(),       viewCommand(),
            confirmCommand(),      approveCommand(),     closeCommand(),    accessesCommand(),
            historyCommand(),      devicesCommand(),     readCommand(),     certificateCommand(),
            cryptographyCommand(), keyCommand(),         issueKeyCommand(), signCommand(),
            verifyCommand(),       proofVerifyCommand(), consentsCommand(),
        };
        for (auto group : {numberCommands(), accountCommands(), complaintCommands(),
                           proofCommands(), systemCommands(), demoCommands()})
            commands.insert(commands.end(), group.begin(), group.end());
        return commands;
    }();
    return all;
}

} // namespace qujat::tool
