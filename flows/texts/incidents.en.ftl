# What customers hear of an incident: many orders lost by one cause.
incident-known = You are not the only one this happened to. We have noticed and are looking into all of them together, so we only ask you for what matters most.
incident-notice = From support: { $words }

audit-incident-joined = Counted to an incident
audit-incident-left = Taken out of an incident
audit-incident-found = What was found about the incident was added
