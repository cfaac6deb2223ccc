### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = 한국어
# One sentence on what the app does.
shell-lead = 예방접종, 건강검진, 상담: 우리 아이의 다음 할 일을 알려 드립니다.
shell-choose = 언어를 선택하세요
# Label of the button "189" for those who cannot see it.
shell-help = 189: 아이와 부모를 위한 상담 전화
shell-failed = 앱을 불러오지 못했습니다. 인터넷 연결을 확인하고 다시 시도해 주세요.
shell-retry = 다시 시도
