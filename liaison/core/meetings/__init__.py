"""Meetings between missions: series and rota, preparing, the room, minutes, following up."""
