# What customers hear of an incident: many orders lost by one cause.
incident-known = You are not the only one this happened to. We have noticed and are looking into all of them together.
incident-yours = Yours will be put right with them. To know which payment it is, I only ask for what matters most.
incident-notice = From support: { $words }

audit-incident-joined = Counted to an incident
audit-incident-left = Taken out of an incident
audit-incident-found = What was found about the incident was added
