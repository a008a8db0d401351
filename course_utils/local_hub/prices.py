"""The hardware a Space can run on, with prices as they were in August 2026, in the shape of /api/spaces/hardware."""

from typing import Any


def machine(name: str, pretty: str, cpu: int, ram: int, disk: int, dollars_an_hour: float, gpu: str = "") -> dict:
    """One machine. `gpu` is its model and its memory in GB."""
    model, _, memory = gpu.partition(" ")
    accelerator = {"type": "gpu", "model": model, "quantity": "1", "vram": f"{memory} GB", "manufacturer": "Nvidia"}
    return {
        "name": name,
        "prettyName": pretty,
        "cpu": f"{cpu} vCPU",
        "ram": f"{ram} GB",
        "ephemeralStorage": f"{disk} GB",
        "accelerator": accelerator if gpu else None,
        "unitCostMicroUSD": round(dollars_an_hour * 1e6 / 60),
        "unitCostUSD": round(dollars_an_hour / 60, 6),
        "unitLabel": "minute",
    }


HARDWARE: list[dict[str, Any]] = [
    machine("cpu-basic", "CPU Basic", 2, 16, 50, 0),
    machine("cpu-upgrade", "CPU Upgrade", 8, 32, 50, 0.03),
    machine("t4-small", "Nvidia T4 - small", 4, 15, 50, 0.40, "T4 16"),
    machine("l4x1", "1x Nvidia L4", 8, 30, 400, 0.80, "L4 24"),
    machine("a10g-small", "Nvidia A10G - small", 4, 15, 110, 1.00, "A10G 24"),
    machine("a10g-large", "Nvidia A10G - large", 12, 46, 200, 1.50, "A10G 24"),
    machine("l40sx1", "1x Nvidia L40S", 8, 62, 380, 1.80, "L40S 48"),
    machine("a100-large", "Nvidia A100 - large", 12, 142, 1000, 2.50, "A100 80"),
]
