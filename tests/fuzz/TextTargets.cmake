# SPDX-FileCopyrightText: 2026 Qujat contributors
# SPDX-License-Identifier: Apache-2.0
#
# The targets that read text: the living code, and the replies of the contract.

qujat_fuzz_target(living_code
    SOURCES LivingCodeTarget.cpp
    LIBRARIES qujat_core_codec
)
qujat_fuzz_target(contract_reply
    SOURCES ContractReplyTarget.cpp
    LIBRARIES qujat_core_egov qujat_core_model
)
