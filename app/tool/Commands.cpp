// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Command.h"

namespace qujat::tool {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> commands{
            statusCommand(),   signInCommand(),     signOutCommand(),  documentsCommand(),
            documentCommand(), openAccessCommand(), qrCommand(),       viewCommand(),
            confirmCommand(),  closeCommand(),      accessesCommand(), historyCommand(),
            devicesCommand(),  readCommand(),
        };
        for (auto &command : demoCommands())
            commands.push_back(std::move(command));
        return commands;
    }();
    return all;
}

} // namespace qujat::tool
